/** Statements put together piece by piece, run with little ado, and counted. */
@NullMarked
package org.lianhe.sql;

import org.jspecify.annotations.NullMarked;

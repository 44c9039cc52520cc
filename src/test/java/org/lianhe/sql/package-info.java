/** What statements make of values, on either store. */
@NullMarked
package org.lianhe.sql;

import org.jspecify.annotations.NullMarked;

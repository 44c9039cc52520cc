/** What statements make of values, on either store. */
@NullMarked
package org.lianhe.query.jdbc;

import org.jspecify.annotations.NullMarked;

/** Filters: one class for each operator input. */
@NullMarked
package org.lianhe.query.filter;

import org.jspecify.annotations.NullMarked;

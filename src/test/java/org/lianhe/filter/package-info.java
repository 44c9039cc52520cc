/** Filters, as asked. */
@NullMarked
package org.lianhe.filter;

import org.jspecify.annotations.NullMarked;

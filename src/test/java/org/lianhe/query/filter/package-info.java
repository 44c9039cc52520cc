/** Filters, as asked. */
@NullMarked
package org.lianhe.query.filter;

import org.jspecify.annotations.NullMarked;

/** Tests of what a query costs. */
@NullMarked
package org.lianhe.cost;

import org.jspecify.annotations.NullMarked;

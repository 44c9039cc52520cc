/** Tests of what a query costs. */
@NullMarked
package org.lianhe.graphql.cost;

import org.jspecify.annotations.NullMarked;

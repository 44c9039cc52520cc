/** Facets and statistics of lists. */
@NullMarked
package org.lianhe.query.facet;

import org.jspecify.annotations.NullMarked;

/** Lookup of single objects by id, slug or identifier. */
@NullMarked
package org.lianhe.model.lookup;

import org.jspecify.annotations.NullMarked;

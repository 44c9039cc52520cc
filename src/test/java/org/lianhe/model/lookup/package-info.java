/** Lookup of entities by slugs and identifiers. */
@NullMarked
package org.lianhe.model.lookup;

import org.jspecify.annotations.NullMarked;

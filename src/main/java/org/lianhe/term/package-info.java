/** Open vocabularies: predicates, measures, units. */
@NullMarked
package org.lianhe.term;

import org.jspecify.annotations.NullMarked;

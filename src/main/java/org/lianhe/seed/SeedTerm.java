package org.lianhe.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A word of an open vocabulary.
 *
 * @param vocabulary predicate, measure or unit
 * @param code of the word
 * @param label to show
 * @param inverse what a predicate reads from the other side, or null
 * @param definition what it means
 * @param subjects types that may stand before a predicate, in order
 * @param objects types that may stand behind it, in order
 */
record SeedTerm(String vocabulary, String code, BilingualText label, @Nullable BilingualText inverse,
		BilingualText definition, List<String> subjects, List<String> objects) {
}

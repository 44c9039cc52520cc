package org.lianhe.search;

import java.util.EnumSet;
import java.util.Set;

import org.lianhe.core.i18n.Language;

/**
 * A search in the index.
 *
 * @param text that was typed
 * @param types of entity, as the schema's enum names them; empty means all
 * @param languages whose names are searched; empty means all, pinyin by way of the
 * Chinese characters
 * @param hasTexts whether texts are searched beside names
 * @param maxEntries most entries that are found in all of the ways which take the first
 */
public record IndexQuery(String text, Set<String> types, Set<Language> languages, boolean hasTexts, int maxEntries) {

	/** Most entities that are given for one slug or identifier. */
	static final int MAX_SAME_KEY = 25;

	public IndexQuery {
		types = Set.copyOf(types);
		languages = Set.copyOf(languages);
	}

	Set<Language> searchedLanguages() {
		return this.languages.isEmpty() ? EnumSet.complementOf(EnumSet.of(Language.PINYIN)) : this.languages;
	}

}

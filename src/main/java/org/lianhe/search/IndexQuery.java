package org.lianhe.search;

import java.util.EnumSet;
import java.util.Set;

import org.lianhe.core.i18n.Language;

/**
 * A question to the index.
 *
 * @param asking what was typed
 * @param types of entity, as the schema names them; empty means all
 * @param langs whose names are searched; empty means all, pinyin by way of the characters
 * @param isTelling whether texts are searched beside names
 * @param most entries that each way of finding some may consider
 */
public record IndexQuery(String asking, Set<String> types, Set<Language> langs, boolean isTelling, int most) {

	public IndexQuery {
		types = Set.copyOf(types);
		langs = Set.copyOf(langs);
	}

	Set<Language> searched() {
		return this.langs.isEmpty() ? EnumSet.complementOf(EnumSet.of(Language.PINYIN)) : this.langs;
	}

}

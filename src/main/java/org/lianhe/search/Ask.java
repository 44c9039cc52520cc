package org.lianhe.search;

import java.util.EnumSet;
import java.util.Set;

import org.lianhe.name.Lang;

/**
 * A question to the index.
 *
 * @param asking what was typed
 * @param types of entity, as the schema names them; empty means all
 * @param langs whose names are searched; empty means all, pinyin by way of the characters
 * @param isTelling whether texts are searched beside names
 * @param most entries that each way of finding some may consider
 */
public record Ask(String asking, Set<String> types, Set<Lang> langs, boolean isTelling, int most) {

	public Ask {
		types = Set.copyOf(types);
		langs = Set.copyOf(langs);
	}

	Set<Lang> searched() {
		return this.langs.isEmpty() ? EnumSet.complementOf(EnumSet.of(Lang.PINYIN)) : this.langs;
	}

}

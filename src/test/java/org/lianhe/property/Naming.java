package org.lianhe.property;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.core.i18n.CollationKeys;
import org.lianhe.core.i18n.NameDerivation;

/** The names of an entity with those that a machine derives, and what orders them. */
final class Naming {

	private static final CollationKeys COLLATION = new CollationKeys();

	private Naming() {
	}

	/** All names, whoever made them. */
	static List<String> all(List<World.Called> names) {
		List<String> all = new ArrayList<>(names.stream().map(World.Called::text).toList());
		all.add(preferred(names, "zh-Hant"));
		all.add(preferred(names, "zh-Latn-pinyin"));
		return all;
	}

	/** What orders an entity. */
	static Keys keys(List<World.Called> names) {
		return keys(preferred(names, "zh-Latn-pinyin"), preferred(names, "zh-Hant"), preferred(names, "en"));
	}

	/** What orders a title. */
	static Keys keys(World.Words title) {
		return keys(NameDerivation.pinyin(title.zhHans()), NameDerivation.traditional(title.zhHans()), title.en());
	}

	private static Keys keys(String pinyin, String traditional, String english) {
		return new Keys(COLLATION.latin(pinyin), COLLATION.strokes(traditional), COLLATION.latin(english));
	}

	private static String preferred(List<World.Called> names, String lang) {
		return names.stream()
			.filter((name) -> lang.equals(name.lang()) && "PREFERRED".equals(name.kind()))
			.map(World.Called::text)
			.findFirst()
			.orElseGet(() -> "zh-Hant".equals(lang) ? NameDerivation.traditional(preferred(names, "zh-Hans"))
					: NameDerivation.pinyin(preferred(names, "zh-Hans")));
	}

	/**
	 * The collation keys of a name.
	 *
	 * @param pinyin for readers of simplified Chinese and of pinyin
	 * @param strokes for readers of traditional Chinese
	 * @param english for readers of English
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Keys(byte[] pinyin, byte[] strokes, byte[] english) {

		/** The key for a reader of this BCP 47 range. */
		byte[] of(String range) {
			if (range.startsWith("en")) {
				return this.english;
			}
			return (range.startsWith("zh-Hant") || range.startsWith("zh-HK")) ? this.strokes : this.pinyin;
		}

	}

}

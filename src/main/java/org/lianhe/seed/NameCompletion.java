package org.lianhe.seed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.CollationKeys;
import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.NameDerivation;

/**
 * Derives the traditional Chinese and pinyin names that a record lacks, and sort keys.
 */
final class NameCompletion {

	private final CollationKeys collation = new CollationKeys();

	/** The names as curated, preferred ones first, and then the derived ones. */
	List<Written> complete(List<SeedEntity.Name> curated) {
		List<Written> all = new ArrayList<>();
		curated.stream().filter((name) -> "PREFERRED".equals(name.kind())).forEach((name) -> all.add(Written.of(name)));
		curated.stream()
			.filter((name) -> !"PREFERRED".equals(name.kind()))
			.forEach((name) -> all.add(Written.of(name)));
		String simplified = preferred(all, Language.ZH_HANS).text();
		if (all.stream().noneMatch((name) -> name.is(Language.ZH_HANT))) {
			all.add(derived(NameDerivation.traditional(simplified), Language.ZH_HANT));
		}
		if (all.stream().noneMatch((name) -> name.is(Language.PINYIN))) {
			all.add(derived(NameDerivation.pinyin(simplified), Language.PINYIN));
		}
		return all;
	}

	private static Written derived(String text, Language lang) {
		return new Written(text, lang.tag(), "PREFERRED", "DERIVED");
	}

	/** The preferred names as columns. */
	Preferred preferred(List<Written> names) {
		Map<Language, Written> best = new EnumMap<>(Language.class);
		StringBuilder origins = new StringBuilder();
		for (Language lang : Language.values()) {
			Written name = preferred(names, lang);
			best.put(lang, name);
			origins.append(name.origin().charAt(0));
		}
		Keys keys = keys(best.get(Language.PINYIN).text(), best.get(Language.ZH_HANT).text(),
				best.get(Language.EN).text());
		return new Preferred(best.get(Language.ZH_HANS).text(), best.get(Language.ZH_HANT).text(),
				best.get(Language.EN).text(), best.get(Language.PINYIN).text(), origins.toString(), keys.keyZhHans(),
				keys.keyZhHant(), keys.keyEn());
	}

	/** The sort keys of a title. */
	Keys keys(BilingualText title) {
		return keys(NameDerivation.pinyin(title.zhHans()), NameDerivation.traditional(title.zhHans()), title.en());
	}

	private Keys keys(String pinyin, String traditional, String english) {
		return new Keys(this.collation.latin(pinyin), this.collation.strokes(traditional),
				this.collation.latin(english));
	}

	private static Written preferred(List<Written> names, Language lang) {
		return names.stream()
			.filter((name) -> name.is(lang))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no name in " + lang.tag()));
	}

	/**
	 * A name as it is stored.
	 *
	 * @param text of the name
	 * @param lang its tag
	 * @param kind of name
	 * @param origin who made it
	 */
	record Written(String text, String lang, String kind, String origin) {

		static Written of(SeedEntity.Name name) {
			return new Written(name.text(), name.lang(), name.kind(), name.origin());
		}

		boolean is(Language wanted) {
			return "PREFERRED".equals(this.kind) && this.lang.equals(wanted.tag());
		}

	}

	/**
	 * The preferred names with their origins and sort keys.
	 *
	 * @param nameZhHans in simplified Chinese
	 * @param nameZhHant in traditional Chinese
	 * @param nameEn in English
	 * @param namePinyin in pinyin
	 * @param nameOrigins first letter of each one's origin, in this order
	 * @param keyZhHans collation key by pinyin
	 * @param keyZhHant collation key by strokes
	 * @param keyEn collation key of the English name
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Preferred(String nameZhHans, String nameZhHant, @Nullable String nameEn, String namePinyin,
			String nameOrigins, byte[] keyZhHans, byte[] keyZhHant, byte[] keyEn) {
	}

	/**
	 * The sort keys of a text.
	 *
	 * @param keyZhHans collation key by pinyin
	 * @param keyZhHant collation key by strokes
	 * @param keyEn collation key of the English text
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Keys(byte[] keyZhHans, byte[] keyZhHant, byte[] keyEn) {
	}

}

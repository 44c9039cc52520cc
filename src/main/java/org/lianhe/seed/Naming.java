package org.lianhe.seed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.name.Collation;
import org.lianhe.name.Derivation;
import org.lianhe.name.Lang;

/**
 * Completes the names of a record: derives what no curator gave, and what orders them.
 */
final class Naming {

	private final Collation collation = new Collation();

	/** The names as curated, preferred ones first, and then the derived ones. */
	List<Written> complete(List<SeedEntity.Name> curated) {
		List<Written> all = new ArrayList<>();
		curated.stream().filter((name) -> "PREFERRED".equals(name.kind())).forEach((name) -> all.add(Written.of(name)));
		curated.stream()
			.filter((name) -> !"PREFERRED".equals(name.kind()))
			.forEach((name) -> all.add(Written.of(name)));
		String simplified = preferred(all, Lang.ZH_HANS).text();
		if (all.stream().noneMatch((name) -> name.is(Lang.ZH_HANT))) {
			all.add(derived(Derivation.traditional(simplified), Lang.ZH_HANT));
		}
		if (all.stream().noneMatch((name) -> name.is(Lang.PINYIN))) {
			all.add(derived(Derivation.pinyin(simplified), Lang.PINYIN));
		}
		return all;
	}

	private static Written derived(String text, Lang lang) {
		return new Written(text, lang.tag(), "PREFERRED", "DERIVED");
	}

	/** The preferred names as columns. */
	Preferred preferred(List<Written> names) {
		Map<Lang, Written> best = new EnumMap<>(Lang.class);
		StringBuilder origins = new StringBuilder();
		for (Lang lang : Lang.values()) {
			Written name = preferred(names, lang);
			best.put(lang, name);
			origins.append(name.origin().charAt(0));
		}
		Keys keys = keys(best.get(Lang.PINYIN).text(), best.get(Lang.ZH_HANT).text(), best.get(Lang.EN).text());
		return new Preferred(best.get(Lang.ZH_HANS).text(), best.get(Lang.ZH_HANT).text(), best.get(Lang.EN).text(),
				best.get(Lang.PINYIN).text(), origins.toString(), keys.keyZhHans(), keys.keyZhHant(), keys.keyEn());
	}

	/** What orders a title. */
	Keys keys(LocalText title) {
		return keys(Derivation.pinyin(title.zhHans()), Derivation.traditional(title.zhHans()), title.en());
	}

	private Keys keys(String pinyin, String traditional, String english) {
		return new Keys(this.collation.latin(pinyin), this.collation.strokes(traditional),
				this.collation.latin(english));
	}

	private static Written preferred(List<Written> names, Lang lang) {
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

		boolean is(Lang wanted) {
			return "PREFERRED".equals(this.kind) && this.lang.equals(wanted.tag());
		}

	}

	/**
	 * The preferred names, their origins, and what orders them.
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
	 * What orders a text.
	 *
	 * @param keyZhHans collation key by pinyin
	 * @param keyZhHant collation key by strokes
	 * @param keyEn collation key of the English text
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Keys(byte[] keyZhHans, byte[] keyZhHant, byte[] keyEn) {
	}

}

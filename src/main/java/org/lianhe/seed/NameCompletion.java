package org.lianhe.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianhe.core.i18n.CollationKeys;
import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.NameDerivation;

/**
 * Derives the traditional Chinese and pinyin names that a record lacks, and sort keys.
 */
final class NameCompletion {

	private static final String PREFERRED = "PREFERRED";

	private final CollationKeys collation = new CollationKeys();

	/** The names as curated, preferred ones first, and then the derived ones. */
	List<SeedEntity.Name> complete(List<SeedEntity.Name> curated) {
		List<SeedEntity.Name> all = new ArrayList<>(curated);
		all.sort(Comparator.comparing((name) -> !PREFERRED.equals(name.kind())));
		String simplified = preferred(all, Language.ZH_HANS).text();
		if (all.stream().noneMatch((name) -> isPreferred(name, Language.ZH_HANT))) {
			all.add(derived(NameDerivation.traditional(simplified), Language.ZH_HANT));
		}
		if (all.stream().noneMatch((name) -> isPreferred(name, Language.PINYIN))) {
			all.add(derived(NameDerivation.pinyin(simplified), Language.PINYIN));
		}
		return all;
	}

	private static SeedEntity.Name derived(String text, Language lang) {
		return new SeedEntity.Name(text, lang.tag(), PREFERRED, "DERIVED", List.of());
	}

	/** The preferred names as columns. */
	Preferred preferred(List<SeedEntity.Name> names) {
		String zhHant = preferred(names, Language.ZH_HANT).text();
		String en = preferred(names, Language.EN).text();
		String pinyin = preferred(names, Language.PINYIN).text();
		String origins = Stream.of(Language.values())
			.map((lang) -> preferred(names, lang).origin().substring(0, 1))
			.collect(Collectors.joining());
		return new Preferred(preferred(names, Language.ZH_HANS).text(), zhHant, en, pinyin, origins,
				keys(pinyin, zhHant, en));
	}

	/** The sort keys of a title. */
	Keys keys(BilingualText title) {
		return keys(NameDerivation.pinyin(title.zhHans()), NameDerivation.traditional(title.zhHans()), title.en());
	}

	private Keys keys(String pinyin, String traditional, String english) {
		return new Keys(this.collation.latin(pinyin), this.collation.strokes(traditional),
				this.collation.latin(english));
	}

	private static SeedEntity.Name preferred(List<SeedEntity.Name> names, Language lang) {
		return names.stream()
			.filter((name) -> isPreferred(name, lang))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no name in " + lang.tag()));
	}

	private static boolean isPreferred(SeedEntity.Name name, Language lang) {
		return PREFERRED.equals(name.kind()) && name.lang().equals(lang.tag());
	}

	/**
	 * The preferred names with their origins and sort keys.
	 *
	 * @param nameZhHans in simplified Chinese
	 * @param nameZhHant in traditional Chinese
	 * @param nameEn in English
	 * @param namePinyin in pinyin
	 * @param nameOrigins first letter of each one's origin, in the order of languages
	 * @param keys to sort them
	 */
	record Preferred(String nameZhHans, String nameZhHant, String nameEn, String namePinyin, String nameOrigins,
			Keys keys) {
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

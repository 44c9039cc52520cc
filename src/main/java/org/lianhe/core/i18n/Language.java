package org.lianhe.core.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the dataset. */
public enum Language {

	/** Chinese in simplified characters. */
	ZH_HANS("zh-Hans"),

	/** Chinese in traditional characters. */
	ZH_HANT("zh-Hant"),

	/** English. */
	EN("en"),

	/** Chinese in Latin letters. */
	PINYIN("zh-Latn-pinyin");

	private static final List<String> TRADITIONAL = List.of("zh-hant", "zh-tw", "zh-hk", "zh-mo");

	private static final List<String> LATIN = List.of("zh-latn");

	private final String tag;

	Language(String tag) {
		this.tag = tag;
	}

	/** The BCP 47 tag. */
	public String tag() {
		return this.tag;
	}

	/** The language with exactly this tag. */
	public static Optional<Language> ofTag(String tag) {
		return Arrays.stream(values()).filter((lang) -> lang.tag.equals(tag)).findFirst();
	}

	/** The language that a reader of this BCP 47 range understands, if any. */
	public static Optional<Language> matching(String range) {
		String wanted = range.toLowerCase(Locale.ROOT).replace('_', '-');
		if (isWithin(wanted, "en")) {
			return Optional.of(EN);
		}
		if (LATIN.stream().anyMatch((tag) -> isWithin(wanted, tag))) {
			return Optional.of(PINYIN);
		}
		if (TRADITIONAL.stream().anyMatch((tag) -> isWithin(wanted, tag))) {
			return Optional.of(ZH_HANT);
		}
		return isWithin(wanted, "zh") ? Optional.of(ZH_HANS) : Optional.empty();
	}

	private static boolean isWithin(String wanted, String tag) {
		return wanted.equals(tag) || wanted.startsWith(tag + "-");
	}

}

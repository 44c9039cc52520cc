package org.lianhe.web.explorer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.LanguagePreferences;

/** A language of the pages. */
enum PageLanguage {

	ZH_HANS("zh-Hans", "简体", Locale.SIMPLIFIED_CHINESE),

	ZH_HANT("zh-Hant", "繁體", Locale.TRADITIONAL_CHINESE),

	EN("en", "English", Locale.ENGLISH);

	private final String tag;

	private final String label;

	private final Locale locale;

	PageLanguage(String tag, String label, Locale locale) {
		this.tag = tag;
		this.label = label;
		this.locale = locale;
	}

	/**
	 * The language of a request: the one that its address names, else the best of its
	 * {@code Accept-Language} header, else English.
	 * @param tag in the address, or null; an unknown one is ignored
	 */
	static PageLanguage of(@Nullable String tag, @Nullable String header) {
		List<Language> accepted = (header != null) ? LanguagePreferences.ofHeader(header).wanted() : List.of();
		return Stream.concat(Stream.ofNullable(tag), accepted.stream().map(Language::tag))
			.flatMap((wanted) -> Stream.of(values()).filter((language) -> language.tag.equals(wanted)))
			.findFirst()
			.orElse(EN);
	}

	/** The tag (BCP 47). */
	public String tag() {
		return this.tag;
	}

	/** Its name in itself. */
	public String label() {
		return this.label;
	}

	Locale locale() {
		return this.locale;
	}

	/** The languages of names and texts on a page in this language. */
	LanguagePreferences preferences() {
		return LanguagePreferences.ofTags(List.of(this.tag));
	}

}

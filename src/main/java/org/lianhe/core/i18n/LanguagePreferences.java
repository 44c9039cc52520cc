package org.lianhe.core.i18n;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The languages that a reader wants, best first.
 *
 * @param wanted languages of the dataset that were asked for; may be empty
 * @param isFirstKnown whether the first one that was asked for is one of the dataset
 */
public record LanguagePreferences(List<Language> wanted, boolean isFirstKnown) {

	/** The preferences of a reader who asks for no language. */
	public static final LanguagePreferences DEFAULT = new LanguagePreferences(List.of(Language.ZH_HANS), true);

	/** Most languages that are read. The rest is ignored. */
	private static final int MAX_LANGUAGES = 20;

	/** Most characters of a header that are read. */
	private static final int MAX_HEADER_LENGTH = 1_000;

	public LanguagePreferences {
		wanted = List.copyOf(wanted);
	}

	/** The languages of these BCP 47 tags; the default where there are none. */
	public static LanguagePreferences ofTags(@Nullable List<String> tags) {
		if (tags == null || tags.isEmpty()) {
			return DEFAULT;
		}
		Set<Language> known = new LinkedHashSet<>();
		tags.stream().limit(MAX_LANGUAGES).forEach((tag) -> Language.matching(tag).ifPresent(known::add));
		return new LanguagePreferences(new ArrayList<>(known), Language.matching(tags.get(0)).isPresent());
	}

	/**
	 * The languages of an {@code Accept-Language} header; the default if it is malformed.
	 * Only the beginning of a long header is read, because parsing takes time that grows
	 * with the square of its ranges.
	 */
	public static LanguagePreferences ofHeader(@Nullable String header) {
		if (header == null || header.isBlank()) {
			return DEFAULT;
		}
		try {
			return ofTags(Locale.LanguageRange.parse(beginning(header))
				.stream()
				.filter((range) -> range.getWeight() > 0 && !"*".equals(range.getRange()))
				.map(Locale.LanguageRange::getRange)
				.toList());
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return DEFAULT;
		}
	}

	/** The first ranges of a header, each of them complete. */
	private static String beginning(String header) {
		int end = -1;
		for (int i = 0; i < MAX_LANGUAGES && end < header.length(); i++) {
			int comma = header.indexOf(',', end + 1);
			int next = (comma < 0) ? header.length() : comma;
			if (next > MAX_HEADER_LENGTH) {
				break;
			}
			end = next;
		}
		return header.substring(0, Math.max(0, end));
	}

	/**
	 * The languages to look for, in order: the wanted ones, then simplified Chinese,
	 * which every record has.
	 */
	public List<Language> fallingBack() {
		Set<Language> all = new LinkedHashSet<>(this.wanted);
		all.add(Language.ZH_HANS);
		return List.copyOf(all);
	}

	/** Whether a text in this language is in another one than was asked for first. */
	public boolean isFallback(Language lang) {
		return !this.isFirstKnown || this.wanted.isEmpty() || this.wanted.get(0) != lang;
	}

	/** The language whose collation is used. */
	public Language first() {
		return this.wanted.isEmpty() ? Language.ZH_HANS : this.wanted.get(0);
	}

}

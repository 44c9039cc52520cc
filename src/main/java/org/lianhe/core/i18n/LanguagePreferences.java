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
 * @param wanted those of the dataset that were asked for; may be empty
 * @param isFirstKnown whether the very first that was asked for is one of the dataset
 */
public record LanguagePreferences(List<Language> wanted, boolean isFirstKnown) {

	/** What is served when nothing is asked. */
	public static final LanguagePreferences DEFAULT = new LanguagePreferences(List.of(Language.ZH_HANS), true);

	/** Longest list of languages that is read; the rest is ignored. */
	private static final int MOST = 20;

	/** Most characters of a header that are read. */
	private static final int LONGEST = 1_000;

	public LanguagePreferences {
		wanted = List.copyOf(wanted);
	}

	/** The languages of these BCP 47 tags; the default where there are none. */
	public static LanguagePreferences ofTags(@Nullable List<String> tags) {
		if (tags == null || tags.isEmpty()) {
			return DEFAULT;
		}
		Set<Language> known = new LinkedHashSet<>();
		tags.stream().limit(MOST).forEach((tag) -> Language.matching(tag).ifPresent(known::add));
		return new LanguagePreferences(new ArrayList<>(known), Language.matching(tags.get(0)).isPresent());
	}

	/**
	 * The languages of an {@code Accept-Language} header; the default where it is bad. Of
	 * a long one the beginning counts: reading one takes time that grows with the square
	 * of its ranges.
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

	/** The first ranges of a header, none of them cut. */
	private static String beginning(String header) {
		int end = -1;
		for (int i = 0; i < MOST && end < header.length(); i++) {
			int comma = header.indexOf(',', end + 1);
			int next = (comma < 0) ? header.length() : comma;
			if (next > LONGEST) {
				break;
			}
			end = next;
		}
		return header.substring(0, Math.max(0, end));
	}

	/**
	 * Where to look, in order: what is wanted, then simplified Chinese, which every
	 * record has; then the rest, in vain but for texts that lack it.
	 */
	public List<Language> fallingBack() {
		Set<Language> all = new LinkedHashSet<>(this.wanted);
		all.add(Language.ZH_HANS);
		return List.copyOf(all);
	}

	/** Whether text in this language is not what was asked for first. */
	public boolean isFallback(Language lang) {
		return !this.isFirstKnown || this.wanted.isEmpty() || this.wanted.get(0) != lang;
	}

	/** The language whose order is wanted. */
	public Language first() {
		return this.wanted.isEmpty() ? Language.ZH_HANS : this.wanted.get(0);
	}

}

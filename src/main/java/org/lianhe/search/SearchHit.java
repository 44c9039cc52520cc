package org.lianhe.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.lianhe.core.i18n.Language;

/**
 * An entity that was found.
 *
 * @param entity its id
 * @param slug its permanent key
 * @param weight how many relations it has
 * @param match how it matches
 * @param score how well, from 0 to 1
 * @param matched the name or text that matches
 * @param lang its language
 * @param kind of the name or text that matches
 * @param spans the parts of it that match
 */
public record SearchHit(long entity, String slug, int weight, SearchMatch match, double score, String matched,
		Language lang, NameKind kind, List<TextSpan> spans) {

	/** By descending score, then by descending number of relations, then by slug. */
	public static final Comparator<SearchHit> ORDER = Comparator.comparingDouble(SearchHit::score)
		.reversed()
		.thenComparing(Comparator.comparingInt(SearchHit::weight).reversed())
		.thenComparingLong(SearchHit::entity);

	public SearchHit {
		spans = List.copyOf(spans);
	}

	/** Whether what matched has the same significant signs as a text, as C++ has. */
	public boolean hasSameSigns(String text) {
		return AnalyzedText.of(this.matched).signs().equals(AnalyzedText.of(text).signs());
	}

	/**
	 * Whether what matched is longer than a text and ends with it as its head noun, as
	 * {@code Hong Kong AI Lab} ends with {@code AI Lab}. {@code University of Hong Kong}
	 * and {@code 3 Main Street, Hong Kong} do not end so with {@code Hong Kong}.
	 */
	public boolean endsWith(String text) {
		String key = AnalyzedText.of(text).key();
		AnalyzedText whole = AnalyzedText.of(this.matched);
		int place = whole.length() - key.length();
		if (place < 1 || !whole.key().endsWith(key)) {
			return false;
		}
		String before = this.matched.substring(0, whole.span(place, whole.length()).start()).strip();
		String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		return !before.endsWith(",") && !Word.isSmall(last);
	}

}

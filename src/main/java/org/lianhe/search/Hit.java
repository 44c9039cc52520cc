package org.lianhe.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.lianhe.name.Lang;

/**
 * An entity that was found.
 *
 * @param entity its id
 * @param weight how many relations it has
 * @param match how it matches
 * @param score how well, from 0 to 1
 * @param matched the name or text that matches
 * @param lang its language
 * @param kind what the name is beside the others
 * @param spans the parts of it that match
 */
public record Hit(long entity, int weight, SearchMatch match, double score, String matched, Lang lang, NameKind kind,
		List<Span> spans) {

	/** The best first; of those alike, the best connected, and then by slug. */
	public static final Comparator<Hit> ORDER = Comparator.comparingDouble(Hit::score)
		.reversed()
		.thenComparing(Comparator.comparingInt(Hit::weight).reversed())
		.thenComparingLong(Hit::entity);

	public Hit {
		spans = List.copyOf(spans);
	}

	/**
	 * Whether what matched is longer than a text and has it as its last words, on which
	 * those before them depend; as in {@code Hong Kong AI Lab}, and not in
	 * {@code University of Hong Kong} or {@code 3 Main Street, Hong Kong}.
	 */
	public boolean endsWith(String text) {
		String key = Written.of(text).key();
		Written whole = Written.of(this.matched);
		int place = whole.length() - key.length();
		if (place < 1 || !whole.key().endsWith(key)) {
			return false;
		}
		String before = this.matched.substring(0, whole.span(place, whole.length()).start()).strip();
		String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		return !before.endsWith(",") && !Syllables.SMALL.contains(last);
	}

}

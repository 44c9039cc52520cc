package org.lianhe.core.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Suggests known words for a misspelt word. */
public final class SpellingSuggestions {

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private static final double MIN_SIMILARITY = 0.75;

	/** Most suggestions for a word. */
	public static final int MAX_SUGGESTIONS = 3;

	/** Longest word for which there are suggestions. */
	private static final int MAX_LENGTH = 200;

	private SpellingSuggestions() {
	}

	/**
	 * Returns the known words that are most similar, best first.
	 * @return at most three; none if no word is similar, or the given word is very long
	 */
	public static List<String> forWord(String word, Collection<String> known) {
		if (word.length() > MAX_LENGTH) {
			return List.of();
		}
		return known.stream()
			.map((other) -> new Suggestion(other, similarity(word, other)))
			.filter((suggestion) -> suggestion.similarity() >= MIN_SIMILARITY)
			.sorted(Comparator.comparingDouble(Suggestion::similarity).reversed().thenComparing(Suggestion::word))
			.limit(MAX_SUGGESTIONS)
			.map(Suggestion::word)
			.toList();
	}

	/** Returns the suggestions as a sentence; empty if there are none. */
	public static String sentence(List<String> suggestions) {
		return suggestions.isEmpty() ? "" : " Did you mean " + String.join(" or ", suggestions) + "?";
	}

	private static double similarity(String word, String other) {
		String a = word.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		double contained = (a.length() > 2 && (b.contains(a) || a.contains(b))) ? MIN_SIMILARITY : 0;
		return Math.max(contained, SIMILARITY.apply(a, b));
	}

	private record Suggestion(String word, double similarity) {
	}

}

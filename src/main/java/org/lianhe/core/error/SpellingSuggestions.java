package org.lianhe.core.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Guesses what somebody meant who wrote a word that is not known. */
public final class SpellingSuggestions {

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private static final double ENOUGH = 0.75;

	private static final int MOST = 3;

	/** Longest word that is compared. */
	private static final int LONGEST = 200;

	private SpellingSuggestions() {
	}

	/**
	 * The known words most like the one written, best first.
	 * @return at most three; empty where none is like it, or the one written is very long
	 */
	public static List<String> forWord(String written, Collection<String> known) {
		if (written.length() > LONGEST) {
			return List.of();
		}
		return known.stream()
			.map((word) -> new Guess(word, likeness(written, word)))
			.filter((guess) -> guess.likeness() >= ENOUGH)
			.sorted(Comparator.comparingDouble(Guess::likeness).reversed().thenComparing(Guess::word))
			.limit(MOST)
			.map(Guess::word)
			.toList();
	}

	/** The guesses as the end of a sentence; empty where there is none. */
	public static String sentence(List<String> guesses) {
		return guesses.isEmpty() ? "" : " Did you mean " + String.join(" or ", guesses) + "?";
	}

	private static double likeness(String written, String word) {
		String a = written.toLowerCase(Locale.ROOT);
		String b = word.toLowerCase(Locale.ROOT);
		double contained = (a.length() > 2 && (b.contains(a) || a.contains(b))) ? ENOUGH : 0;
		return Math.max(contained, SIMILARITY.apply(a, b));
	}

	private record Guess(String word, double likeness) {
	}

}

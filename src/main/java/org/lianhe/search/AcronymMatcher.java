package org.lianhe.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Compares letters with the beginnings of a name's words, one letter of a word or more,
 * in the order of the words. Words may be skipped: a generic one, such as university,
 * costs little, and any other costs more. Of several ways to split the letters, the one
 * with the fewest beginnings of several letters counts, because most acronyms take one
 * letter a word.
 */
final class AcronymMatcher {

	/** Shortest and longest acronym. */
	static final int MIN_LENGTH = 3;

	static final int MAX_LENGTH = 12;

	/** Shortest acronym that may skip a word that is not generic. */
	private static final int MIN_SKIPPING_LENGTH = 4;

	/** Words of a name that are compared. */
	private static final int MAX_WORDS = 12;

	private static final Set<String> GENERIC = Set.of("university", "institute", "college", "school", "academy",
			"department", "faculty", "laboratory", "lab", "centre", "center", "company", "corporation", "co", "ltd",
			"limited", "inc", "corp", "group", "committee", "association");

	private static final double SKIPPED_GENERIC_WORD = 0.01;

	private static final double SKIPPED_WORD = 0.05;

	private static final double SKIPPED_FIRST_WORD = 0.1;

	private static final double LONG_BEGINNING = 0.02;

	private static final double MAX_COST = 0.15;

	private final String letters;

	private final List<Word> words;

	/** The cost of the rest by letter and word; not a number while unknown. */
	private final double[][] costs;

	/** How many letters of the word are taken, by letter and word. */
	private final int[][] taken;

	private AcronymMatcher(String letters, List<Word> words) {
		this.letters = letters;
		this.words = words;
		this.costs = new double[letters.length()][words.size()];
		this.taken = new int[letters.length()][words.size()];
		for (double[] row : this.costs) {
			Arrays.fill(row, Double.NaN);
		}
	}

	/** How letters match words of a name, at least two; null if they do not. */
	static @Nullable TextMatch of(String letters, List<Word> words) {
		if (letters.length() < MIN_LENGTH || letters.length() > MAX_LENGTH || words.size() < 2) {
			return null;
		}
		AcronymMatcher matcher = new AcronymMatcher(letters, words.subList(0, Math.min(words.size(), MAX_WORDS)));
		double cost = matcher.cost(0, 0);
		return (cost > MAX_COST) ? null : matcher.match(cost);
	}

	private double cost(int read, int word) {
		if (read == this.letters.length()) {
			return 0;
		}
		if (word == this.words.size()) {
			return 1;
		}
		if (Double.isNaN(this.costs[read][word])) {
			double cheapest = skipCost(read, word) + cost(read, word + 1);
			for (int length = this.words.get(word).commonPrefix(this.letters, read); length > 0; length--) {
				double cost = cost(read + length, word + 1) + ((length > 1) ? LONG_BEGINNING : 0);
				if (cost <= cheapest) {
					cheapest = cost;
					this.taken[read][word] = length;
				}
			}
			this.costs[read][word] = cheapest;
		}
		return this.costs[read][word];
	}

	private double skipCost(int read, int word) {
		return isGeneric(this.words.get(word)) ? SKIPPED_GENERIC_WORD
				: (this.letters.length() < MIN_SKIPPING_LENGTH) ? 1 : (read == 0) ? SKIPPED_FIRST_WORD : SKIPPED_WORD;
	}

	private static boolean isGeneric(Word word) {
		return GENERIC.contains(word.text());
	}

	private @Nullable TextMatch match(double cost) {
		List<Word> found = new ArrayList<>();
		List<TextSpan> spans = new ArrayList<>();
		int last = -2;
		for (int read = 0, i = 0; read < this.letters.length(); i++) {
			if (this.taken[read][i] > 0) {
				read += this.taken[read][i];
				Word word = this.words.get(i);
				int start = (last == i - 1) ? spans.remove(spans.size() - 1).start() : word.start();
				spans.add(new TextSpan(start, word.end()));
				found.add(word);
				last = i;
			}
		}
		return (found.size() < 2) ? null : new TextMatch(SearchMatch.INITIALS, score(found) - cost, spans);
	}

	private double score(List<Word> found) {
		long specific = specific(this.words);
		return (specific(found) == specific) ? 0.66 : 0.52 + 0.08 * specific(found) / Math.max(1, specific);
	}

	private static long specific(List<Word> words) {
		return words.stream().filter((word) -> !isGeneric(word)).count();
	}

}

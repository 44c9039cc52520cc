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

	private final List<SpellingUnit> words;

	/** The cost of the rest by letter and word; not a number while unknown. */
	private final double[] costs;

	/** How many letters of the word are taken, by letter and word. */
	private final int[] taken;

	private AcronymMatcher(String letters, List<SpellingUnit> words) {
		this.letters = letters;
		this.words = words;
		this.costs = new double[letters.length() * (words.size() + 1)];
		this.taken = new int[this.costs.length];
		Arrays.fill(this.costs, Double.NaN);
	}

	/** How letters match words of a name, at least two; null if they do not. */
	static @Nullable TextMatch of(String letters, List<SpellingUnit> words, double penalty) {
		if (letters.length() < MIN_LENGTH || letters.length() > MAX_LENGTH || words.size() < 2) {
			return null;
		}
		List<SpellingUnit> some = words.subList(0, Math.min(words.size(), MAX_WORDS));
		AcronymMatcher matcher = new AcronymMatcher(letters, some);
		double cost = matcher.cost(0, 0);
		return (cost > MAX_COST) ? null : matcher.match(cost, penalty);
	}

	private double cost(int read, int word) {
		if (read == this.letters.length()) {
			return 0;
		}
		if (word == this.words.size()) {
			return 1;
		}
		int state = read * (this.words.size() + 1) + word;
		if (Double.isNaN(this.costs[state])) {
			double cheapest = skipCost(read, word) + cost(read, word + 1);
			for (int length = common(read, word); length > 0; length--) {
				double cost = cost(read + length, word + 1) + ((length > 1) ? LONG_BEGINNING : 0);
				if (cost <= cheapest) {
					cheapest = cost;
					this.taken[state] = length;
				}
			}
			this.costs[state] = cheapest;
		}
		return this.costs[state];
	}

	private double skipCost(int read, int word) {
		return isGeneric(word) ? SKIPPED_GENERIC_WORD
				: (this.letters.length() < MIN_SKIPPING_LENGTH) ? 1 : (read == 0) ? SKIPPED_FIRST_WORD : SKIPPED_WORD;
	}

	private int common(int read, int word) {
		String text = this.words.get(word).text();
		int most = Math.min(text.length(), this.letters.length() - read);
		int common = 0;
		while (common < most && text.charAt(common) == this.letters.charAt(read + common)) {
			common++;
		}
		return common;
	}

	private boolean isGeneric(int word) {
		return GENERIC.contains(this.words.get(word).text());
	}

	private @Nullable TextMatch match(double cost, double penalty) {
		List<TextSpan> spans = new ArrayList<>();
		int found = 0;
		int last = -2;
		int count = 0;
		for (int read = 0, word = 0; read < this.letters.length(); word++) {
			int length = this.taken[read * (this.words.size() + 1) + word];
			if (length > 0) {
				read += length;
				SpellingUnit unit = this.words.get(word);
				int start = (last == word - 1) ? spans.remove(spans.size() - 1).start() : unit.start();
				spans.add(new TextSpan(start, unit.end()));
				found += isGeneric(word) ? 0 : 1;
				last = word;
				count++;
			}
		}
		return (count < 2) ? null : new TextMatch(SearchMatch.INITIALS, score(found) - cost - penalty, spans);
	}

	private double score(int found) {
		long specific = 0;
		for (int word = 0; word < this.words.size(); word++) {
			specific += isGeneric(word) ? 0 : 1;
		}
		return (found == specific) ? 0.66 : 0.52 + 0.08 * found / Math.max(1, specific);
	}

}

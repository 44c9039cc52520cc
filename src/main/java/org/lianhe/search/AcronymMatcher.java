package org.lianhe.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Compares letters with the beginnings of a name's words, run together: one letter of a
 * word or more, in the order of the words, some of which may be passed over. Passing over
 * one that says what somebody is costs little, one that tells it from others costs more;
 * of ways to read the letters, the one with the fewest beginnings of several letters
 * counts, as they mostly are first letters and more of one word.
 */
final class AcronymMatcher {

	/** Shortest and longest acronym. */
	static final int MIN_LENGTH = 3;

	static final int MAX_LENGTH = 12;

	/** Shortest text that may pass over a word that tells something. */
	private static final int TELLING = 4;

	/** Words of a name that are looked at. */
	static final int MOST_WORDS = 12;

	private static final Set<String> GENERIC = Set.of("university", "institute", "college", "school", "academy",
			"department", "faculty", "laboratory", "lab", "centre", "center", "company", "corporation", "co", "ltd",
			"limited", "inc", "corp", "group", "committee", "association");

	private static final double GENERIC_COST = 0.01;

	private static final double TELLING_COST = 0.05;

	private static final double FIRST_COST = 0.1;

	private static final double SEVERAL_COST = 0.02;

	private static final double MOST_COST = 0.15;

	private final String letters;

	private final List<SpellingUnit> words;

	/** What the rest costs from a letter and a word on; not a number while not known. */
	private final double[] costs;

	/** How many letters of the word are taken there. */
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
		List<SpellingUnit> some = words.subList(0, Math.min(words.size(), MOST_WORDS));
		AcronymMatcher skeleton = new AcronymMatcher(letters, some);
		double cost = skeleton.cost(0, 0);
		return (cost > MOST_COST) ? null : skeleton.match(cost, penalty);
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
			double least = passing(read, word) + cost(read, word + 1);
			for (int length = common(read, word); length > 0; length--) {
				double cost = cost(read + length, word + 1) + ((length > 1) ? SEVERAL_COST : 0);
				if (cost <= least) {
					least = cost;
					this.taken[state] = length;
				}
			}
			this.costs[state] = least;
		}
		return this.costs[state];
	}

	private double passing(int read, int word) {
		return isGeneric(word) ? GENERIC_COST
				: (this.letters.length() < TELLING) ? 1 : (read == 0) ? FIRST_COST : TELLING_COST;
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
		int met = 0;
		int last = -2;
		int count = 0;
		for (int read = 0, word = 0; read < this.letters.length(); word++) {
			int length = this.taken[read * (this.words.size() + 1) + word];
			if (length > 0) {
				read += length;
				SpellingUnit unit = this.words.get(word);
				int start = (last == word - 1) ? spans.remove(spans.size() - 1).start() : unit.start();
				spans.add(new TextSpan(start, unit.end()));
				met += isGeneric(word) ? 0 : 1;
				last = word;
				count++;
			}
		}
		return (count < 2) ? null : new TextMatch(SearchMatch.INITIALS, score(met) - cost - penalty, spans);
	}

	private double score(int met) {
		long telling = 0;
		for (int word = 0; word < this.words.size(); word++) {
			telling += isGeneric(word) ? 0 : 1;
		}
		return (met == telling) ? 0.66 : 0.52 + 0.08 * met / Math.max(1, telling);
	}

}

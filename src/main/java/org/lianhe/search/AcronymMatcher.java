package org.lianhe.search;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

	/** The cheapest ways to match the rest, by letter and word; null while unknown. */
	private final @Nullable Alignment[][] cheapest;

	private AcronymMatcher(String letters, List<Word> words) {
		this.letters = letters;
		this.words = words;
		this.cheapest = new Alignment[letters.length()][words.size()];
	}

	/** How letters match words of a name, at least two; null if they do not. */
	static @Nullable TextMatch of(String letters, List<Word> words) {
		if (letters.length() < MIN_LENGTH || letters.length() > MAX_LENGTH || words.size() < 2) {
			return null;
		}
		List<Word> compared = words.subList(0, Math.min(words.size(), MAX_WORDS));
		Alignment found = new AcronymMatcher(letters, compared).align(0, 0);
		return (found.cost() > MAX_COST || found.places().size() < 2) ? null : found.match(compared);
	}

	private Alignment align(int read, int word) {
		if (read == this.letters.length()) {
			return new Alignment(0, List.of());
		}
		if (word == this.words.size()) {
			return new Alignment(1, List.of());
		}
		Alignment known = this.cheapest[read][word];
		if (known != null) {
			return known;
		}
		Alignment rest = align(read, word + 1);
		Alignment best = new Alignment(skipCost(read, word) + rest.cost(), rest.places());
		for (int length = this.words.get(word).commonPrefix(this.letters, read); length > 0; length--) {
			rest = align(read + length, word + 1);
			double cost = rest.cost() + ((length > 1) ? LONG_BEGINNING : 0);
			if (cost <= best.cost()) {
				best = new Alignment(cost, Stream.concat(Stream.of(word), rest.places().stream()).toList());
			}
		}
		this.cheapest[read][word] = best;
		return best;
	}

	private double skipCost(int read, int word) {
		return isGeneric(this.words.get(word)) ? SKIPPED_GENERIC_WORD
				: (this.letters.length() < MIN_SKIPPING_LENGTH) ? 1 : (read == 0) ? SKIPPED_FIRST_WORD : SKIPPED_WORD;
	}

	private static boolean isGeneric(Word word) {
		return GENERIC.contains(word.text());
	}

	/**
	 * A way to match letters.
	 *
	 * @param cost of what is skipped and of long beginnings
	 * @param places of the words that are found
	 */
	private record Alignment(double cost, List<Integer> places) {

		TextMatch match(List<Word> words) {
			BitSet found = new BitSet();
			this.places.forEach(found::set);
			List<TextSpan> spans = TextSpan.of(found)
				.stream()
				.map((part) -> new TextSpan(words.get(part.start()).start(), words.get(part.end() - 1).end()))
				.toList();
			long all = words.stream().filter((word) -> !isGeneric(word)).count();
			long some = this.places.stream().filter((place) -> !isGeneric(words.get(place))).count();
			double score = (some == all) ? 0.66 : 0.52 + 0.08 * some / Math.max(1, all);
			return new TextMatch(SearchMatch.INITIALS, score - this.cost, spans);
		}

	}

}

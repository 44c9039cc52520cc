package org.lianhe.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Scores how well a query matches a name. A score depends on nothing but the two and the
 * kind of name: exact names come first, then names that differ by their legal form, that
 * begin with the query, that contain it, that match by pinyin or by initials, and that
 * are only similar.
 */
final class NameScorer {

	/** Shortest name that a longer query may contain. */
	static final int MIN_CHARACTERS = 2;

	/** The same for a name in Latin letters. */
	static final int MIN_LETTERS = 4;

	/** How many characters the last word of a Chinese name mostly has. */
	private static final int LAST_WORD = 2;

	/** Score of a name that differs by its legal form alone. */
	private static final double OTHER_LEGAL_FORM = 0.94;

	private NameScorer() {
	}

	/**
	 * The best match, or null if there is none.
	 * @param syllables of the name's Chinese characters
	 * @param penalty what the score is lowered by, more for less usual kinds of name
	 */
	static @Nullable TextMatch of(AnalyzedQuery query, AnalyzedText name, List<String> syllables, double penalty) {
		if (query.isEmpty() || name.length() == 0) {
			return null;
		}
		TextMatch best = TextMatch.better(direct(query, name), withoutLegalForms(query, name));
		if (best == null) {
			best = Stream
				.of(query.isSpelling() ? spelling(query, name, syllables) : sound(query, name, syllables),
						EditDistance.of(query.key(), name.key(), query.maxEdits()), abbreviation(query, name),
						TokenMatcher.inName(query, name, penalty), within(query, name))
				.reduce(null, TextMatch::better);
		}
		return (best != null) ? best.minus(penalty) : null;
	}

	/** Two names that are the same but for the legal forms at their ends. */
	private static @Nullable TextMatch withoutLegalForms(AnalyzedQuery query, AnalyzedText name) {
		AnalyzedQuery wanted = (query.core() != null) ? query.core() : query;
		if (!name.key().startsWith(wanted.key())) {
			return null;
		}
		AnalyzedText core = name.withoutLegalForms();
		return (wanted.key().equals(core.key()) && (core != name || wanted != query))
				? TextMatch.of(SearchMatch.FUZZY, OTHER_LEGAL_FORM, 0, core.length()) : null;
	}

	/**
	 * A name that is the query, begins with it, or has it from the start of a word on.
	 */
	private static @Nullable TextMatch direct(AnalyzedQuery query, AnalyzedText name) {
		String letters = query.key();
		String key = name.key();
		if (key.equals(letters)) {
			return TextMatch.of(SearchMatch.EXACT, 1, 0, key.length());
		}
		double covered = (double) letters.length() / key.length();
		if (key.startsWith(letters)) {
			double whole = name.isEnd(letters.length()) ? 0.03 : 0;
			return TextMatch.of(SearchMatch.PREFIX, 0.8 + whole + 0.1 * covered, 0, letters.length());
		}
		int at = key.indexOf(letters, 1);
		while (at > 0 && !name.isStart(at)) {
			at = key.indexOf(letters, at + 1);
		}
		double last = (at + letters.length() == key.length()) ? 0.02 : 0;
		return (at > 0) ? TextMatch.of(SearchMatch.PREFIX, 0.63 + last + 0.08 * covered, at, at + letters.length())
				: null;
	}

	private static @Nullable TextMatch spelling(AnalyzedQuery query, AnalyzedText name, List<String> syllables) {
		List<Word> units = name.spelling(syllables).stream().filter((unit) -> !unit.isSmall()).toList();
		TextMatch spelling = new SpellingMatcher(query.letters(), units, !name.isLatin()).match();
		if (name.isLatin()) {
			return TextMatch.better(spelling, AcronymMatcher.of(query.letters(), units));
		}
		if (spelling != null || query.letters().length() < 5) {
			return spelling;
		}
		String joined = units.stream().map(Word::text).collect(Collectors.joining());
		return EditDistance.areNear(query.letters(), joined, 1) ? TextMatch.of(SearchMatch.FUZZY, 0.6, 0, name.length())
				: null;
	}

	/** A name in other characters that sounds like the query. */
	private static @Nullable TextMatch sound(AnalyzedQuery query, AnalyzedText name, List<String> syllables) {
		if (query.sound().isEmpty() || name.isLatin()) {
			return null;
		}
		TextMatch match = new SpellingMatcher(query.sound(), name.spelling(syllables), true).matchSound();
		return (match != null) ? new TextMatch(SearchMatch.FUZZY, match.score() - 0.15, match.spans()) : null;
	}

	/**
	 * A name that has all characters of the query in the same order, the first one at its
	 * start, as Chinese names are abbreviated. It is more likely if the last character is
	 * of its last word.
	 */
	private static @Nullable TextMatch abbreviation(AnalyzedQuery query, AnalyzedText name) {
		String letters = query.key();
		if (!query.isAbbreviation() || name.length() <= letters.length()) {
			return null;
		}
		return name.words()
			.stream()
			.filter((word) -> word.isHan() && word.text().charAt(0) == letters.charAt(0))
			.map((word) -> abbreviation(word.start(), letters, name.key()))
			.reduce(null, TextMatch::better);
	}

	private static @Nullable TextMatch abbreviation(int start, String query, String key) {
		BitSet matched = new BitSet();
		int at = start - 1;
		for (int i = 0; i < query.length(); i++) {
			boolean isLast = i == query.length() - 1;
			int next = key.indexOf(query.charAt(i), at + 1);
			at = (isLast && next >= 0) ? key.lastIndexOf(query.charAt(i)) : next;
			if (at < 0) {
				return null;
			}
			matched.set(at);
		}
		boolean isWhole = start == 0 && at >= key.length() - LAST_WORD;
		double covered = (double) query.length() / key.length();
		return (!isWhole && query.length() == AnalyzedQuery.MIN_ABBREVIATION) ? null
				: new TextMatch(SearchMatch.INITIALS, (isWhole ? 0.65 : 0.48) + 0.06 * covered, TextSpan.of(matched));
	}

	/** A name that the query begins with. */
	private static @Nullable TextMatch within(AnalyzedQuery query, AnalyzedText name) {
		int length = name.length();
		boolean isLong = length >= (name.isLatin() ? MIN_LETTERS : MIN_CHARACTERS);
		if (!isLong || !query.key().startsWith(name.key()) || !query.text().isEnd(length)) {
			return null;
		}
		double covered = (double) length / query.key().length();
		return TextMatch.of(SearchMatch.FUZZY, 0.25 + 0.25 * covered, 0, length);
	}

}

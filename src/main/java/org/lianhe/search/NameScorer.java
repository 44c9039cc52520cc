package org.lianhe.search;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Says how well a query matches a name. Every score follows from the two alone and the
 * kind of name: exact names come first, then what begins with the query, what has it
 * within, its pinyin, its initials, and what is only like it.
 */
final class NameScorer {

	/** Shortest name that a longer query may be about. */
	static final int LEAST_CHARACTERS = 2;

	/** The same for a name in Latin letters. */
	static final int LEAST_LETTERS = 4;

	private NameScorer() {
	}

	/**
	 * The best match, or null if there is none.
	 * @param syllables of the name's Chinese characters
	 * @param lower what the score is lowered by: less usual kinds of name come later
	 */
	static @Nullable TextMatch of(AnalyzedQuery asking, AnalyzedText name, Supplier<List<String>> syllables,
			double lower) {
		if (asking.isEmpty() || name.length() == 0) {
			return null;
		}
		TextMatch direct = direct(asking, name, lower);
		if (direct != null) {
			return direct;
		}
		TextMatch best = asking.isSpelled() ? spelled(asking, name, syllables, lower)
				: heard(asking, name, syllables, lower);
		best = TextMatch.better(best, EditDistance.of(asking.key(), name.key(), asking.tolerance(), lower));
		best = TextMatch.better(best, AbbreviationMatcher.of(asking, name, lower));
		return TextMatch.better(best,
				TextMatch.better(TokenMatcher.inName(asking, name, lower), within(asking, name, lower)));
	}

	private static @Nullable TextMatch direct(AnalyzedQuery asking, AnalyzedText name, double lower) {
		String query = asking.key();
		String key = name.key();
		if (key.equals(query)) {
			return TextMatch.of(SearchMatch.EXACT, 1 - lower, 0, key.length());
		}
		double covered = (double) query.length() / key.length();
		if (key.startsWith(query)) {
			double whole = name.isEnd(query.length()) ? 0.03 : 0;
			return TextMatch.of(SearchMatch.PREFIX, 0.8 + whole + 0.1 * covered - lower, 0, query.length());
		}
		int at = key.indexOf(query, 1);
		while (at > 0 && !name.isStart(at)) {
			at = key.indexOf(query, at + 1);
		}
		double last = (at + query.length() == key.length()) ? 0.02 : 0;
		return (at > 0)
				? TextMatch.of(SearchMatch.PREFIX, 0.63 + last + 0.08 * covered - lower, at, at + query.length())
				: null;
	}

	private static @Nullable TextMatch spelled(AnalyzedQuery asking, AnalyzedText name,
			Supplier<List<String>> syllables, double lower) {
		List<SpellingUnit> units = PinyinSyllables.weighty(PinyinSyllables.units(name, syllables.get()));
		TextMatch spelling = new SpellingMatcher(asking.letters(), units, !name.isLatin(), lower).match();
		if (name.isLatin()) {
			return TextMatch.better(spelling, AcronymMatcher.of(asking.letters(), units, lower));
		}
		if (spelling != null || asking.letters().length() < 5) {
			return spelling;
		}
		StringBuilder joined = new StringBuilder();
		units.forEach((unit) -> joined.append(unit.text()));
		boolean isNear = EditDistance.areNear(asking.letters(), joined.toString(), 1);
		return isNear ? TextMatch.of(SearchMatch.FUZZY, 0.6 - lower, 0, name.length()) : null;
	}

	/** A name that is written otherwise than the query but spoken like it. */
	private static @Nullable TextMatch heard(AnalyzedQuery asking, AnalyzedText name, Supplier<List<String>> syllables,
			double lower) {
		if (asking.sound().isEmpty() || name.isLatin()) {
			return null;
		}
		TextMatch match = new SpellingMatcher(asking.sound(), PinyinSyllables.units(name, syllables.get()), true, lower)
			.spoken();
		return (match != null) ? new TextMatch(SearchMatch.FUZZY, match.score() - 0.15, match.spans()) : null;
	}

	/** A name that the query begins with, and that somebody wrote more about. */
	private static @Nullable TextMatch within(AnalyzedQuery asking, AnalyzedText name, double lower) {
		int length = name.length();
		boolean isLong = length >= (name.isLatin() ? LEAST_LETTERS : LEAST_CHARACTERS);
		if (!isLong || !asking.key().startsWith(name.key()) || !asking.written().isEnd(length)) {
			return null;
		}
		double covered = (double) length / asking.key().length();
		return TextMatch.of(SearchMatch.FUZZY, 0.25 + 0.25 * covered - lower, 0, length);
	}

}

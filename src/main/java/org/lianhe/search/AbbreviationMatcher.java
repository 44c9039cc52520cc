package org.lianhe.search;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * Compares Chinese characters with a longer name that has all of them in the same order,
 * the first one at its start, as Chinese names are abbreviated. A name is more likely if
 * the last character is of its last word, which mostly has two characters.
 */
final class AbbreviationMatcher {

	private static final int LAST_WORD = 2;

	private AbbreviationMatcher() {
	}

	/** The match of a query with a name; null if it is no abbreviation of it. */
	static @Nullable TextMatch of(AnalyzedQuery query, AnalyzedText name) {
		String letters = query.key();
		if (!query.isAbbreviation() || name.length() <= letters.length()) {
			return null;
		}
		return name.words()
			.stream()
			.filter((word) -> word.isHan() && word.text().charAt(0) == letters.charAt(0))
			.map((word) -> from(word.start(), letters, name.key()))
			.reduce(null, TextMatch::better);
	}

	private static @Nullable TextMatch from(int start, String query, String key) {
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

}

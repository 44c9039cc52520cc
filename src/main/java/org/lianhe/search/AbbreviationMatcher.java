package org.lianhe.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Compares Chinese characters with a longer name that has all of them in the same order,
 * the first one at its start, as Chinese names are abbreviated. A name is more likely if
 * the last character is of its last word, which mostly has two characters.
 */
final class AbbreviationMatcher {

	/** Shortest and longest abbreviation. */
	static final int MIN_LENGTH = 2;

	static final int MAX_LENGTH = 8;

	private static final int LAST_WORD = 2;

	private AbbreviationMatcher() {
	}

	/** The match of a query with a name; null if it is no abbreviation of it. */
	static @Nullable TextMatch of(AnalyzedQuery query, AnalyzedText name, double penalty) {
		if (!query.isAbbreviation() || name.isLatin() || name.length() <= query.key().length()) {
			return null;
		}
		String key = name.key();
		String letters = query.key();
		TextMatch best = null;
		for (AnalyzedText.Word word : name.words()) {
			if (word.isHan() && key.charAt(word.start()) == letters.charAt(0)) {
				best = TextMatch.better(best, from(word.start(), letters, key, penalty));
			}
		}
		return best;
	}

	/** Whether a query may be such an abbreviation. */
	static boolean isPossible(AnalyzedText query) {
		List<AnalyzedText.Word> words = query.words();
		return words.size() == 1 && words.get(0).isHan() && query.length() >= MIN_LENGTH
				&& query.length() <= MAX_LENGTH;
	}

	private static @Nullable TextMatch from(int start, String query, String key, double penalty) {
		List<TextSpan> spans = new ArrayList<>();
		int at = start - 1;
		for (int i = 0; i < query.length(); i++) {
			boolean isLast = i == query.length() - 1;
			int next = key.indexOf(query.charAt(i), at + 1);
			at = (isLast && next >= 0) ? key.lastIndexOf(query.charAt(i)) : next;
			if (at < 0) {
				return null;
			}
			int from = (!spans.isEmpty() && spans.get(spans.size() - 1).end() == at)
					? spans.remove(spans.size() - 1).start() : at;
			spans.add(new TextSpan(from, at + 1));
		}
		boolean isWhole = start == 0 && at >= key.length() - LAST_WORD;
		double covered = (double) query.length() / key.length();
		return (!isWhole && query.length() == MIN_LENGTH) ? null
				: new TextMatch(SearchMatch.INITIALS, (isWhole ? 0.65 : 0.48) + 0.06 * covered - penalty, spans);
	}

}

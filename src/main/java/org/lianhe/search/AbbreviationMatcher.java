package org.lianhe.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Compares Chinese characters with those of a longer name that has them all in this
 * order, the first at its start, as Chinese names are shortened. Such a name is the
 * likelier meant if the last character is of its last word, mostly one of two characters.
 */
final class AbbreviationMatcher {

	/** Shortest and longest text that is taken for one. */
	static final int LEAST = 2;

	static final int LONGEST = 8;

	private static final int LAST_WORD = 2;

	private AbbreviationMatcher() {
	}

	/** How characters match a name; null if they do not. */
	static @Nullable TextMatch of(AnalyzedQuery asking, AnalyzedText name, double lower) {
		if (!asking.isAbbreviation() || name.isLatin() || name.length() <= asking.key().length()) {
			return null;
		}
		String key = name.key();
		String query = asking.key();
		TextMatch best = null;
		for (AnalyzedText.Word word : name.words()) {
			if (word.isHan() && key.charAt(word.start()) == query.charAt(0)) {
				best = TextMatch.better(best, from(word.start(), query, key, lower));
			}
		}
		return best;
	}

	/** Whether what was asked may be one. */
	static boolean isOne(AnalyzedText asked) {
		List<AnalyzedText.Word> words = asked.words();
		return words.size() == 1 && words.get(0).isHan() && asked.length() >= LEAST && asked.length() <= LONGEST;
	}

	private static @Nullable TextMatch from(int start, String query, String key, double lower) {
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
		return (!isWhole && query.length() == LEAST) ? null
				: new TextMatch(SearchMatch.INITIALS, (isWhole ? 0.65 : 0.48) + 0.06 * covered - lower, spans);
	}

}

package org.lianhe.search;

import java.util.BitSet;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Compares texts in which letters are wrong, missing, too many or swapped. Digits are
 * never wrong.
 *
 * @see <a href=
 * "https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string
 * alignment</a>
 */
final class EditDistance {

	/** Letters that are counted apart; any other counts as one of them. */
	private static final int LETTERS = 128;

	private EditDistance() {
	}

	/** A name that nearly is the query, or nearly begins with it; null if it does not. */
	static @Nullable TextMatch of(String query, String name, int maxEdits) {
		if (maxEdits == 0 || query.length() > name.length() + maxEdits) {
			return null;
		}
		String start = name.substring(0, Math.min(name.length(), query.length() + maxEdits));
		if (missingLetters(query, start) > maxEdits) {
			return null;
		}
		int[] distances = distances(query, start);
		int edits = maxEdits + 1;
		int end = 0;
		for (int i = Math.max(1, query.length() - maxEdits); i < distances.length; i++) {
			boolean isWhole = i == name.length() && distances[i] <= maxEdits;
			if ((distances[i] < edits || isWhole)
					&& StringUtils.getDigits(query).equals(StringUtils.getDigits(start.substring(0, i)))) {
				edits = distances[i];
				end = i;
			}
		}
		if (edits > maxEdits) {
			return null;
		}
		double score = (end == name.length()) ? 0.76 - 0.3 * edits / end
				: 0.5 + 0.1 * end / name.length() - 0.04 * edits;
		return new TextMatch(SearchMatch.FUZZY, score, equalParts(query, name.substring(0, end)));
	}

	/** Whether two words differ by at most so many edits. */
	static boolean areNear(String one, String other, int maxEdits) {
		return maxEdits > 0 && Math.abs(one.length() - other.length()) <= maxEdits
				&& missingLetters(one, other) <= maxEdits
				&& StringUtils.getDigits(one).equals(StringUtils.getDigits(other))
				&& distances(one, other)[other.length()] <= maxEdits;
	}

	/** How many letters of a text another one lacks: a lower bound that costs little. */
	private static int missingLetters(String text, String other) {
		int[] counts = new int[LETTERS];
		other.chars().forEach((letter) -> counts[letter % LETTERS]++);
		return (int) text.chars().filter((letter) -> --counts[letter % LETTERS] < 0).count();
	}

	/** The distance of a text from each beginning of another. */
	private static int[] distances(String text, String other) {
		int[][] rows = new int[text.length() + 1][other.length() + 1];
		for (int i = 0; i <= text.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					rows[i][j] = i + j;
					continue;
				}
				boolean isSame = text.charAt(i - 1) == other.charAt(j - 1);
				rows[i][j] = Math.min(Math.min(rows[i][j - 1], rows[i - 1][j]) + 1,
						rows[i - 1][j - 1] + (isSame ? 0 : 1));
				if (i > 1 && j > 1 && text.charAt(i - 1) == other.charAt(j - 2)
						&& text.charAt(i - 2) == other.charAt(j - 1)) {
					rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
				}
			}
		}
		return rows[text.length()];
	}

	/** The parts of the second text before and after what differs. */
	private static List<TextSpan> equalParts(String one, String other) {
		int head = StringUtils.getCommonPrefix(one, other).length();
		int tail = StringUtils
			.getCommonPrefix(StringUtils.reverse(one.substring(head)), StringUtils.reverse(other.substring(head)))
			.length();
		BitSet equal = new BitSet();
		equal.set(0, head);
		equal.set(other.length() - tail, other.length());
		return TextSpan.of(equal);
	}

}

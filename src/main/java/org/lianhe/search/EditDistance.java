package org.lianhe.search;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Compares texts of which letters are wrong, missing, too many or swapped.
 *
 * @see <a href=
 * "https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string
 * alignment</a>
 */
final class EditDistance {

	/** Letters that are counted apart; others are taken for one of them. */
	private static final int LETTERS = 128;

	private EditDistance() {
	}

	/** A name that nearly is the query, or nearly begins with it; null if it does not. */
	static @Nullable TextMatch of(String query, String name, int tolerance, double penalty) {
		if (tolerance == 0 || query.length() > name.length() + tolerance) {
			return null;
		}
		String most = name.substring(0, Math.min(name.length(), query.length() + tolerance));
		if (lacking(query, most) > tolerance) {
			return null;
		}
		int[] distances = distances(query, most);
		int least = tolerance + 1;
		int end = 0;
		for (int i = Math.max(1, query.length() - tolerance); i < distances.length; i++) {
			boolean isWhole = i == name.length();
			if ((distances[i] < least || isWhole && distances[i] <= tolerance)
					&& digits(query).equals(digits(most.substring(0, i)))) {
				least = distances[i];
				end = i;
			}
		}
		if (least > tolerance) {
			return null;
		}
		double covered = (double) end / name.length();
		double score = (end == name.length()) ? 0.76 - 0.3 * least / end : 0.5 + 0.1 * covered - 0.04 * least;
		return new TextMatch(SearchMatch.FUZZY, score - penalty, alike(query, name.substring(0, end)));
	}

	/** Whether two words are alike but for so many letters, and no digit. */
	static boolean areNear(String one, String other, int tolerance) {
		return tolerance > 0 && Math.abs(one.length() - other.length()) <= tolerance && lacking(one, other) <= tolerance
				&& digits(one).equals(digits(other)) && distances(one, other)[other.length()] <= tolerance;
	}

	/**
	 * How many letters of a text another one lacks at least; cheaper than how far they
	 * are.
	 */
	private static int lacking(String text, String other) {
		int[] counts = new int[LETTERS];
		for (int i = 0; i < other.length(); i++) {
			counts[other.charAt(i) % LETTERS]++;
		}
		int lacking = 0;
		for (int i = 0; i < text.length(); i++) {
			lacking += (--counts[text.charAt(i) % LETTERS] < 0) ? 1 : 0;
		}
		return lacking;
	}

	/** How far a text is from each beginning of another. */
	private static int[] distances(String text, String other) {
		int[] before = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		for (int j = 0; j < last.length; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= text.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				boolean isSame = text.charAt(i - 1) == other.charAt(j - 1);
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (isSame ? 0 : 1));
				if (i > 1 && j > 1 && text.charAt(i - 1) == other.charAt(j - 2)
						&& text.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], before[j - 2] + 1);
				}
			}
			before = last;
			last = row;
		}
		return last;
	}

	/** The parts of the second text before and after what differs. */
	private static List<TextSpan> alike(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int head = 0;
		while (head < shorter && one.charAt(head) == other.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head
				&& one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		if (head + tail == other.length()) {
			return List.of(new TextSpan(0, other.length()));
		}
		return Stream.of(new int[] { 0, head }, new int[] { other.length() - tail, other.length() })
			.filter((part) -> part[1] > part[0])
			.map((part) -> new TextSpan(part[0], part[1]))
			.toList();
	}

	private static String digits(String text) {
		return text.chars()
			.filter(Character::isDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}

package org.lianhe.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a text around the first match.
 *
 * @param text the part that is shown
 * @param spans what matches in it
 */
record SearchExcerpt(String text, List<TextSpan> spans) {

	/** Length before the first match and in all, in UTF-16 code units. */
	private static final int BEFORE = 30;

	private static final int SHOWN = 120;

	SearchExcerpt {
		spans = List.copyOf(spans);
	}

	static SearchExcerpt of(String text, List<TextSpan> spans) {
		int from = boundary(text, Math.max(0, spans.get(0).start() - BEFORE), -1);
		int to = boundary(text, Math.min(text.length(), Math.max(from + SHOWN, spans.get(0).end())), 1);
		List<TextSpan> shown = new ArrayList<>();
		for (TextSpan span : spans) {
			if (span.end() <= to) {
				shown.add(new TextSpan(span.start() - from, span.end() - from));
			}
		}
		return new SearchExcerpt(text.substring(from, to), shown);
	}

	/** The nearest place in a direction that is inside no word and no character. */
	private static int boundary(String text, int place, int step) {
		int moved = place;
		while (moved > 0 && moved < text.length() && (Character.isLowSurrogate(text.charAt(moved))
				|| isLatin(text.charAt(moved - 1)) && isLatin(text.charAt(moved)))) {
			moved += step;
		}
		return moved;
	}

	private static boolean isLatin(char letter) {
		return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
	}

}

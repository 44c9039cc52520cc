package org.lianhe.search;

import java.util.Comparator;

/**
 * A part of a text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record TextSpan(int start, int end) {

	/** From left to right. */
	static final Comparator<TextSpan> ORDER = Comparator.comparingInt(TextSpan::start);

	public TextSpan {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("a span has something in it");
		}
	}

}

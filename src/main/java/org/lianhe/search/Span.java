package org.lianhe.search;

import java.util.Comparator;

/**
 * A part of a text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {

	/** From left to right. */
	static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start);

	public Span {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("a span has something in it");
		}
	}

}

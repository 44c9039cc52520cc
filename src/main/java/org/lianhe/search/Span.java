package org.lianhe.search;

/**
 * A part of a text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {

	public Span {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("a span has something in it");
		}
	}

}

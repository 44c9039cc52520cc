package org.lianhe.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A part of a text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record TextSpan(int start, int end) {

	public TextSpan {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("a span has something in it");
		}
	}

	/** The parts of which every place is set, from left to right. */
	static List<TextSpan> of(BitSet places) {
		List<TextSpan> spans = new ArrayList<>();
		for (int start = places.nextSetBit(0), end; start >= 0; start = places.nextSetBit(end)) {
			end = places.nextClearBit(start);
			spans.add(new TextSpan(start, end));
		}
		return spans;
	}

	int length() {
		return this.end - this.start;
	}

}

package org.lianhe.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How well a query matches a text.
 *
 * @param how kind of match
 * @param score from 0 to 1
 * @param spans parts of the key of the text that match
 */
record TextMatch(SearchMatch how, double score, List<TextSpan> spans) {

	TextMatch {
		spans = List.copyOf(spans);
	}

	static TextMatch of(SearchMatch how, double score, int from, int to) {
		return new TextMatch(how, score, List.of(new TextSpan(from, to)));
	}

	/** The better of two matches; the first one if their scores are equal. */
	static @Nullable TextMatch better(@Nullable TextMatch one, @Nullable TextMatch other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (other.score > one.score) ? other : one;
	}

	/** The match with a lower score. */
	TextMatch minus(double penalty) {
		return new TextMatch(this.how, this.score - penalty, this.spans);
	}

}

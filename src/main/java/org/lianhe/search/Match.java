package org.lianhe.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How well a query matches a text.
 *
 * @param how in which way
 * @param score from 0 to 1
 * @param spans the parts of the text's key that match, from where to where
 */
record Match(SearchMatch how, double score, List<Span> spans) {

	Match {
		spans = List.copyOf(spans);
	}

	static Match of(SearchMatch how, double score, int from, int to) {
		return new Match(how, score, List.of(new Span(from, to)));
	}

	/** The better of two; the first where they are alike. */
	static @Nullable Match better(@Nullable Match one, @Nullable Match other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (other.score > one.score) ? other : one;
	}

}

package org.lianhe.search.quality;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An edge of a search.
 *
 * @param slug of what was found
 * @param match how it was found
 * @param matched the name or text in which it was found
 * @param spans which parts of it
 */
record ReturnedHit(String slug, String match, String matched, List<Span> spans) {

	static ReturnedHit of(Object edge) {
		List<?> spans = (List<?>) in(edge, "spans");
		return new ReturnedHit((String) in(in(edge, "node"), "slug"), (String) in(edge, "match"),
				(String) in(edge, "matched"), spans.stream().map(Span::of).toList());
	}

	private static Object in(Object object, String field) {
		return Objects.requireNonNull(((Map<?, ?>) object).get(field), field);
	}

	/** Whether a name was found, not a text. */
	boolean isName() {
		return !"TEXT".equals(this.match);
	}

	@Override
	public String toString() {
		return this.slug + " (" + this.match + " " + this.matched + ")";
	}

	/**
	 * A part of what matched.
	 *
	 * @param start index of its first character
	 * @param end index after its last character
	 */
	record Span(int start, int end) {

		static Span of(Object span) {
			return new Span((Integer) in(span, "start"), (Integer) in(span, "end"));
		}

		boolean isWithin(String text) {
			return 0 <= this.start && this.start < this.end && this.end <= text.length();
		}

	}

}

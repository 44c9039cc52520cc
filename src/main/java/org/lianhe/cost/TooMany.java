package org.lianhe.cost;

import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** Refuses documents that have too many of something. */
final class TooMany {

	private TooMany() {
	}

	static void check(String what, long number, int maximum) {
		if (number > maximum) {
			throw refusal(Amount.text(number), what, maximum);
		}
	}

	/**
	 * The refusal of a document of which only so much was read as shows that it is too
	 * much.
	 */
	static Refusal refusal(String number, String what, int maximum) {
		return new Refusal(Code.QUERY_TOO_COSTLY, "The document has " + number + " " + what + "; it may have "
				+ Amount.text(maximum) + ". Ask in several queries.")
			.with("maximum", maximum);
	}

}

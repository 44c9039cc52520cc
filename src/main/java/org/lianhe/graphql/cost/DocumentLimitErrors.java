package org.lianhe.graphql.cost;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Refuses documents that have too many of something. */
final class DocumentLimitErrors {

	private DocumentLimitErrors() {
	}

	static void check(String what, long number, int maximum) {
		if (number > maximum) {
			throw refusal(SaturatingMath.text(number), what, maximum);
		}
	}

	/**
	 * The refusal of a document of which only so much was read as shows that it is too
	 * much.
	 */
	static ApiException refusal(String number, String what, int maximum) {
		return new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The document has " + number + " " + what + "; it may have "
				+ SaturatingMath.text(maximum) + ". Ask in several queries.")
			.with("maximum", maximum);
	}

}

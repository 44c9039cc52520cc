package org.lianhe.graphql.cost;

import graphql.language.Document;
import graphql.parser.ParserOptions;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Refuses documents that ask for too much, each as early as it can be told. */
public final class DocumentLimits {

	/** Longest row of digits; reading a number takes time that grows with its square. */
	private static final int DIGITS = 400;

	private final CostProperties limits;

	private final int depth;

	private final ParserOptions options;

	/**
	 * Sets the limits.
	 * @param depth deepest nesting of fields
	 */
	public DocumentLimits(CostProperties limits, int depth) {
		this.limits = limits;
		this.depth = depth;
		this.options = ParserOptions.newParserOptions()
			.captureIgnoredChars(false)
			.captureLineComments(false)
			.captureSourceLocation(true)
			.readerTrackData(false)
			.maxCharacters(limits.characters())
			.maxTokens(limits.tokens())
			.maxWhitespaceTokens(limits.characters())
			.redactTokenParserErrorMessages(false)
			.build();
	}

	/** How documents are read. */
	public ParserOptions options() {
		return this.options;
	}

	/** Refuses a document as it was sent, before it is read. */
	public void check(String text) {
		DocumentLimitErrors.check("characters", text.length(), this.limits.characters());
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
			if (digits > DIGITS) {
				throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
						"The document has a number of more than " + DIGITS + " digits. Numbers here have at most 20.")
					.with("maximum", DIGITS);
			}
		}
		if (TokenCounter.count(text, this.limits.tokens()) > this.limits.tokens()) {
			throw tooManyTokens();
		}
	}

	/** Refuses a document that was read, before it is validated. */
	public void check(Document document) {
		DocumentStatistics.check(document, this.limits);
		DocumentMeasurement.check(document, this.limits, this.depth);
	}

	/** The refusal of a document that the parser gave up on. */
	public ApiException tooManyTokens() {
		return DocumentLimitErrors.refusal("more than " + SaturatingMath.text(this.limits.tokens()),
				"tokens, or too deep a nesting", this.limits.tokens());
	}

}

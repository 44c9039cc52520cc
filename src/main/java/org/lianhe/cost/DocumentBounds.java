package org.lianhe.cost;

import graphql.language.Document;
import graphql.parser.ParserOptions;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** Refuses documents that ask for too much, each as early as it can be told. */
public final class DocumentBounds {

	/** Longest row of digits; reading a number takes time that grows with its square. */
	private static final int DIGITS = 400;

	private final CostLimits limits;

	private final int depth;

	private final ParserOptions options;

	/**
	 * Sets the limits.
	 * @param depth deepest nesting of fields
	 */
	public DocumentBounds(CostLimits limits, int depth) {
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
		TooMany.check("characters", text.length(), this.limits.characters());
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
			if (digits > DIGITS) {
				throw new Refusal(Code.QUERY_TOO_COSTLY,
						"The document has a number of more than " + DIGITS + " digits. Numbers here have at most 20.")
					.with("maximum", DIGITS);
			}
		}
		if (Lexemes.count(text, this.limits.tokens()) > this.limits.tokens()) {
			throw tooManyTokens();
		}
	}

	/** Refuses a document that was read, before it is validated. */
	public void check(Document document) {
		Written.check(document, this.limits);
		DocumentSize.check(document, this.limits, this.depth);
	}

	/** The refusal of a document that the parser gave up on. */
	public Refusal tooManyTokens() {
		return TooMany.refusal("more than " + Amount.text(this.limits.tokens()), "tokens, or too deep a nesting",
				this.limits.tokens());
	}

}

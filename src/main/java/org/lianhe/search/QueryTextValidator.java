package org.lianhe.search;

import org.lianhe.core.error.ApiException;

/** Rejects queries that are empty or too long. */
public final class QueryTextValidator {

	/** Longest query, in UTF-16 code units. */
	public static final int LONGEST = 200;

	private QueryTextValidator() {
	}

	/**
	 * The query without the space around it.
	 * @param argument that has the query
	 */
	public static String checked(String query, String argument) {
		String words = query.strip();
		if (words.isEmpty()) {
			throw ApiException.badInput("`" + argument + "` is empty; it takes a name, or a part or the pinyin of one.")
				.with("argument", argument);
		}
		return notTooLong(words, argument);
	}

	/** The text, if it is not too long. */
	public static String notTooLong(String words, String argument) {
		if (words.length() > LONGEST) {
			throw ApiException
				.badInput("`" + argument + "` has " + words.length() + " characters; it takes " + LONGEST + ".")
				.with("argument", argument)
				.with("maximum", LONGEST);
		}
		return words;
	}

}

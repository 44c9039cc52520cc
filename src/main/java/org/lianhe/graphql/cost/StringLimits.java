package org.lianhe.graphql.cost;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Rejects strings that are too long, or have characters that a database does not take.
 */
public final class StringLimits {

	/** Longest string in arguments and variables, in UTF-16 code units. */
	public static final int MAX_LENGTH = 10_000;

	/** Cursors, whose length is checked elsewhere, with a message of its own. */
	private static final Set<String> CURSORS = Set.of("after", "before");

	/** Most values of a list in an argument, where the field does not allow fewer. */
	public static final int MAX_LIST_SIZE = 1000;

	private StringLimits() {
	}

	/** Checks all strings in the value of an argument. */
	public static void check(String argument, @Nullable Object value) {
		check(argument, value, CURSORS.contains(argument) ? Integer.MAX_VALUE : MAX_LENGTH);
	}

	private static void check(String argument, @Nullable Object value, int longest) {
		if (value instanceof String text) {
			checkLength(argument, text, longest);
			checkText(argument, text);
		}
		else if (value instanceof List<?> values) {
			checkSize(argument, values.size());
			values.forEach((one) -> check(argument, one, longest));
		}
		else if (value instanceof Map<?, ?> fields) {
			fields.values().forEach((one) -> check(argument, one, longest));
		}
	}

	private static void checkLength(String argument, String text, int longest) {
		if (text.length() > longest) {
			throw ApiException
				.badInput("`" + argument + "` has a string of " + QueryCost.format(text.length())
						+ " characters; it may have " + QueryCost.format(longest) + ". Send a shorter one.")
				.with("argument", argument)
				.with("maximum", longest);
		}
	}

	private static void checkSize(String argument, int size) {
		if (size > MAX_LIST_SIZE) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					"`" + argument + "` has a list of " + QueryCost.format(size) + " values; it may have "
							+ QueryCost.format(MAX_LIST_SIZE) + ". Ask in several queries.")
				.with("argument", argument)
				.with("maximum", MAX_LIST_SIZE);
		}
	}

	/** Whether every character of a string is one that a store takes. */
	public static boolean isText(String text) {
		return text.indexOf(0) < 0 && StandardCharsets.UTF_16.newEncoder().canEncode(text);
	}

	/** Rejects a string with U+0000 or an unpaired surrogate. */
	public static void checkText(String argument, String text) {
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == 0) {
				throw invalidCharacter(argument, "U+0000");
			}
			if (Character.isSurrogate(letter)) {
				if (i + 1 == text.length() || !Character.isSurrogatePair(letter, text.charAt(i + 1))) {
					throw invalidCharacter(argument, "half a surrogate pair");
				}
				i++;
			}
		}
	}

	private static ApiException invalidCharacter(String argument, String what) {
		return ApiException.badInput("`" + argument + "` has " + what + " in it, which is no character. Leave it out.")
			.with("argument", argument);
	}

}

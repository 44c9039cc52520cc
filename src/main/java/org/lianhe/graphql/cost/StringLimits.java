package org.lianhe.graphql.cost;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;

/** Refuses strings that are too long, or no text so that a store would not take them. */
public final class StringLimits {

	/** Cursors, which are refused in words of their own where they are too long. */
	private static final Set<String> CURSORS = Set.of("after", "before");

	private final int longest;

	/**
	 * Sets the limit.
	 * @param longest string, in UTF-16 code units
	 */
	public StringLimits(int longest) {
		this.longest = longest;
	}

	/** Looks at all strings of an argument's value. */
	public void check(String argument, @Nullable Object value) {
		check(argument, value, CURSORS.contains(argument) ? Integer.MAX_VALUE : this.longest);
	}

	private static void check(String argument, @Nullable Object value, int longest) {
		if (value instanceof String text) {
			checkLength(argument, text, longest);
			checkText(argument, text);
		}
		else if (value instanceof List<?> values) {
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

	/** Whether every character of a string is one that a store takes. */
	public static boolean isText(String text) {
		return text.indexOf(0) < 0 && StandardCharsets.UTF_16.newEncoder().canEncode(text);
	}

	/** Refuses a string that is no text. */
	public static void checkText(String argument, String text) {
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == 0) {
				throw refusal(argument, "U+0000");
			}
			if (Character.isSurrogate(letter)) {
				if (i + 1 == text.length() || !Character.isSurrogatePair(letter, text.charAt(i + 1))) {
					throw refusal(argument, "half a surrogate pair");
				}
				i++;
			}
		}
	}

	private static ApiException refusal(String argument, String what) {
		return ApiException.badInput("`" + argument + "` has " + what + " in it, which is no character. Leave it out.")
			.with("argument", argument);
	}

}

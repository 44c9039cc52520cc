package org.lianhe.cost;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;

/** Refuses strings that are no text and that a store would not take. */
public final class Characters {

	private Characters() {
	}

	/** Looks at all strings of an argument's value. */
	public static void check(String argument, @Nullable Object value) {
		if (value instanceof String text) {
			check(argument, text);
		}
		else if (value instanceof List<?> values) {
			values.forEach((one) -> check(argument, one));
		}
		else if (value instanceof Map<?, ?> fields) {
			fields.values().forEach((one) -> check(argument, one));
		}
	}

	private static void check(String argument, String text) {
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

	private static Refusal refusal(String argument, String what) {
		return Refusal.badInput("`" + argument + "` has " + what + " in it, which is no character. Leave it out.")
			.with("argument", argument);
	}

}

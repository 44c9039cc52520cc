package org.lianhe.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;

/** What becomes of a list within a row. */
public enum Nested {

	/** It multiplies the row, as a left join does. */
	ROWS,

	/** It is one column of JSON. */
	JSON,

	/** Each of its columns is one cell, the values joined by {@code |}. */
	JOIN;

	static Nested of(@Nullable String parameter) {
		List<String> words = Stream.of(values()).map(Nested::word).toList();
		if (parameter == null) {
			return ROWS;
		}
		if (!words.contains(parameter)) {
			throw Refusal
				.badInput("`nested` is \"" + parameter + "\"; it takes " + String.join(", ", words) + "."
						+ Suggestions.sentence(Suggestions.forWord(parameter, words)))
				.with("argument", "nested");
		}
		return valueOf(parameter.toUpperCase(Locale.ROOT));
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

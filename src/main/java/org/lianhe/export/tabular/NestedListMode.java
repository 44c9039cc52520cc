package org.lianhe.export.tabular;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.SpellingSuggestions;

/** What becomes of a list within a row. */
public enum NestedListMode {

	/** It multiplies the row, as a left join does. */
	ROWS,

	/** It is one column of JSON. */
	JSON,

	/** Each of its columns is one cell, the values joined by {@code |}. */
	JOIN;

	static NestedListMode of(@Nullable String parameter) {
		List<String> words = Stream.of(values()).map(NestedListMode::word).toList();
		if (parameter == null) {
			return ROWS;
		}
		if (!words.contains(parameter)) {
			throw ApiException
				.badInput("`nested` is \"" + parameter + "\"; it takes " + String.join(", ", words) + "."
						+ SpellingSuggestions.sentence(SpellingSuggestions.forWord(parameter, words)))
				.with("argument", "nested");
		}
		return valueOf(parameter.toUpperCase(Locale.ROOT));
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

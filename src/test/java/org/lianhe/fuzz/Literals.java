package org.lianhe.fuzz;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Writes values as documents have them. */
final class Literals {

	private Literals() {
	}

	static String of(@Nullable Object value) {
		if (value instanceof String text) {
			return text(text);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(Literals::of).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> object) {
			return object.entrySet()
				.stream()
				.map((field) -> field.getKey() + ": " + of(field.getValue()))
				.collect(Collectors.joining(", ", "{ ", " }"));
		}
		return String.valueOf(value);
	}

	private static String text(String text) {
		StringBuilder written = new StringBuilder("\"");
		for (char letter : text.toCharArray()) {
			if (letter == '"' || letter == '\\') {
				written.append('\\').append(letter);
			}
			else if (letter < ' ' || Character.isSurrogate(letter)) {
				written.append("\\u%04x".formatted((int) letter));
			}
			else {
				written.append(letter);
			}
		}
		return written.append('"').toString();
	}

}

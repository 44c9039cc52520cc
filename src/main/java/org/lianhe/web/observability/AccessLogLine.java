package org.lianhe.web.observability;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Builds a log line: fields if logging is structured, otherwise keys and values (logfmt).
 * Values are escaped, so that none can end the line, start another field, or change the
 * direction of the text.
 */
final class AccessLogLine {

	/** Longest value that is written, in characters. */
	private static final int LONGEST = 2_000;

	private final String name;

	private final Map<String, Object> fields = new LinkedHashMap<>();

	AccessLogLine(String name) {
		this.name = name;
	}

	/** Adds a field; null is left out. */
	AccessLogLine with(String key, @Nullable Object value) {
		if (value != null && !"".equals(value)) {
			this.fields.put(key, (value instanceof String text) ? cut(text) : value);
		}
		return this;
	}

	void write(Logger log, Level level, boolean isStructured) {
		if (isStructured) {
			LoggingEventBuilder event = log.atLevel(level);
			this.fields.forEach(event::addKeyValue);
			event.log(this.name);
		}
		else {
			log.atLevel(level).log(toString());
		}
	}

	@Override
	public String toString() {
		return this.name + this.fields.entrySet()
			.stream()
			.map((field) -> " " + field.getKey() + "=" + written(String.valueOf(field.getValue())))
			.collect(Collectors.joining());
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

	private static String written(String value) {
		if (value.chars().allMatch(AccessLogLine::isPlain)) {
			return value;
		}
		StringBuilder quoted = new StringBuilder("\"");
		value.codePoints().forEach((point) -> append(quoted, point));
		return quoted.append('"').toString();
	}

	private static boolean isPlain(int point) {
		return point > ' ' && point < 0x7f && point != '"' && point != '=' && point != '\\';
	}

	private static void append(StringBuilder quoted, int point) {
		if (point == '"' || point == '\\') {
			quoted.append('\\').appendCodePoint(point);
		}
		else if (isShown(point)) {
			quoted.appendCodePoint(point);
		}
		else {
			quoted.append("\\u{%x}".formatted(point));
		}
	}

	private static boolean isShown(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE ->
				false;
			default -> true;
		};
	}

}

package org.lianhe.query.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text format of PostgreSQL's {@code copy}. */
final class PostgresCopyText {

	private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
		.appendValue(ChronoField.YEAR_OF_ERA, 4, 9, SignStyle.NOT_NEGATIVE)
		.appendPattern("-MM-dd")
		.toFormatter(Locale.ROOT);

	private PostgresCopyText() {
	}

	/** Returns the rows, one on each line. */
	static byte[] of(List<TableRecord<?>> rows) {
		StringBuilder text = new StringBuilder(rows.size() * 128);
		for (TableRecord<?> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				value(text.append((i > 0) ? "\t" : ""), row.get(i));
			}
			text.append('\n');
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void value(StringBuilder text, @Nullable Object value) {
		if (value == null) {
			text.append("\\N");
		}
		else if (value instanceof LocalDate day) {
			day(text, day);
		}
		else if (value instanceof byte[] bytes) {
			text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
		}
		else if (value instanceof String words) {
			escaped(text, words);
		}
		else if (value instanceof Number || value instanceof Boolean) {
			text.append(value);
		}
		else {
			throw new IllegalArgumentException("no column has a " + value.getClass());
		}
	}

	private static void day(StringBuilder text, LocalDate day) {
		DAY.formatTo(day, text);
		if (day.getYear() < 1) {
			text.append(" BC");
		}
	}

	private static void escaped(StringBuilder text, String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
				case '\\' -> text.append("\\\\");
				case '\t' -> text.append("\\t");
				case '\n' -> text.append("\\n");
				case '\r' -> text.append("\\r");
				default -> text.append(c);
			}
		}
	}

}

package org.lianhe.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a form that has types. A date stands in two of them: as EDTF, and as a day
 * where it is a full one.
 *
 * @param name of the column
 * @param type of its values
 * @param cell place of the value in a row
 * @param shown what becomes of the value
 */
record Typed(String name, Kind type, int cell, Function<Object, @Nullable Object> shown) {

	private static final int DAY_LENGTH = "2018-06-15".length();

	/** The types of values. */
	enum Kind {

		TEXT, INTEGER, NUMBER, BOOLEAN, DAY

	}

	/** The columns of a table. */
	static List<Typed> of(Sheet sheet) {
		List<Typed> all = new ArrayList<>();
		for (int i = 0; i < sheet.columns().size(); i++) {
			Column column = sheet.columns().get(i);
			all.add(switch (column.type()) {
				case TEXT, DATE -> new Typed(column.name(), Kind.TEXT, i, (value) -> value);
				case JSON -> new Typed(column.name(), Kind.TEXT, i, sheet.json()::writeValueAsString);
				case INTEGER -> new Typed(column.name(), Kind.INTEGER, i, (value) -> value);
				case NUMBER -> new Typed(column.name(), Kind.NUMBER, i, (value) -> value);
				case BOOLEAN -> new Typed(column.name(), Kind.BOOLEAN, i, (value) -> value);
			});
			if (column.type() == Column.Type.DATE) {
				all.add(new Typed(column.name() + ".day", Kind.DAY, i, Typed::day));
			}
		}
		return all;
	}

	/** The value in a row, in days since 1970 for a day. */
	@Nullable Object value(@Nullable Object[] cells) {
		Object value = cells[this.cell];
		return (value != null) ? this.shown.apply(value) : null;
	}

	private static @Nullable Object day(Object edtf) {
		String text = edtf.toString();
		if (text.length() != DAY_LENGTH) {
			return null;
		}
		try {
			return (int) LocalDate.parse(text).toEpochDay();
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}

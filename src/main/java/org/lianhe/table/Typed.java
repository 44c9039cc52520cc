package org.lianhe.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import tools.jackson.databind.json.JsonMapper;

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

	/**
	 * The columns of a table.
	 * @throws Refusal if the day of a date would have the name of another column
	 */
	static List<Typed> of(Sheet sheet) {
		Set<String> names = sheet.columns().stream().map(Column::name).collect(Collectors.toSet());
		List<Typed> all = new ArrayList<>();
		for (int i = 0; i < sheet.columns().size(); i++) {
			Column column = sheet.columns().get(i);
			all.add(of(column, i, sheet.json()));
			if (column.type() == Column.Type.DATE) {
				all.add(new Typed(day(column, names), Kind.DAY, i, Typed::day));
			}
		}
		return all;
	}

	private static Typed of(Column column, int cell, JsonMapper json) {
		return switch (column.type()) {
			case TEXT, DATE -> new Typed(column.name(), Kind.TEXT, cell, (value) -> value);
			case JSON -> new Typed(column.name(), Kind.TEXT, cell, json::writeValueAsString);
			case INTEGER -> new Typed(column.name(), Kind.INTEGER, cell, (value) -> value);
			case NUMBER -> new Typed(column.name(), Kind.NUMBER, cell, (value) -> value);
			case BOOLEAN -> new Typed(column.name(), Kind.BOOLEAN, cell, (value) -> value);
		};
	}

	private static String day(Column date, Set<String> names) {
		String name = date.name() + ".day";
		if (names.contains(name)) {
			throw Refusal.badInput("Two columns would be named `" + name + "`. Give the date an alias.")
				.at(date.path());
		}
		return name;
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

package org.lianhe.export.tabular;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
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
record TypedColumn(String name, Kind type, int cell, Function<Object, @Nullable Object> shown) {

	private static final int DAY_LENGTH = "2018-06-15".length();

	/** The types of values. */
	enum Kind {

		TEXT, INTEGER, NUMBER, BOOLEAN, DAY

	}

	/**
	 * The columns of a table.
	 * @throws ApiException if the day of a date would have the name of another column
	 */
	static List<TypedColumn> of(RowBuffer sheet) {
		Set<String> names = sheet.columns().stream().map(TableColumn::name).collect(Collectors.toSet());
		List<TypedColumn> all = new ArrayList<>();
		for (int i = 0; i < sheet.columns().size(); i++) {
			TableColumn column = sheet.columns().get(i);
			all.add(of(column, i, sheet.json()));
			if (column.type() == TableColumn.Type.DATE) {
				all.add(new TypedColumn(day(column, names), Kind.DAY, i, TypedColumn::day));
			}
		}
		return all;
	}

	private static TypedColumn of(TableColumn column, int cell, JsonMapper json) {
		return switch (column.type()) {
			case TEXT, DATE -> new TypedColumn(column.name(), Kind.TEXT, cell, (value) -> value);
			case JSON -> new TypedColumn(column.name(), Kind.TEXT, cell, json::writeValueAsString);
			case INTEGER -> new TypedColumn(column.name(), Kind.INTEGER, cell, (value) -> value);
			case NUMBER -> new TypedColumn(column.name(), Kind.NUMBER, cell, (value) -> value);
			case BOOLEAN -> new TypedColumn(column.name(), Kind.BOOLEAN, cell, (value) -> value);
		};
	}

	private static String day(TableColumn date, Set<String> names) {
		String name = date.name() + ".day";
		if (names.contains(name)) {
			throw ApiException.badInput("Two columns would be named `" + name + "`. Give the date an alias.")
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

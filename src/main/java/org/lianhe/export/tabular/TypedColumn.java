package org.lianhe.export.tabular;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A column of a format with types. A date has two columns: its EDTF, and its day if the
 * date is a full day.
 *
 * @param name name of the column
 * @param type type of the values
 * @param cell position of the value in a row
 * @param converter converts the value
 */
record TypedColumn(String name, Kind type, int cell, Function<Object, @Nullable Object> converter) {

	private static final int DAY_LENGTH = "2018-06-15".length();

	/** The types of values with those of Parquet and Arrow. */
	enum Kind {

		TEXT(PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType(), new ArrowType.Utf8()),

		INTEGER(PrimitiveTypeName.INT64, null, new ArrowType.Int(Long.SIZE, true)),

		NUMBER(PrimitiveTypeName.DOUBLE, null, new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE)),

		BOOLEAN(PrimitiveTypeName.BOOLEAN, null, new ArrowType.Bool()),

		DAY(PrimitiveTypeName.INT32, LogicalTypeAnnotation.dateType(), new ArrowType.Date(DateUnit.DAY));

		private final PrimitiveTypeName parquet;

		private final @Nullable LogicalTypeAnnotation annotation;

		private final ArrowType arrow;

		Kind(PrimitiveTypeName parquet, @Nullable LogicalTypeAnnotation annotation, ArrowType arrow) {
			this.parquet = parquet;
			this.annotation = annotation;
			this.arrow = arrow;
		}

	}

	/**
	 * Returns the columns of a table.
	 * @throws ApiException if two columns would have the same name
	 */
	static List<TypedColumn> of(List<TableColumn> columns, JsonMapper json) {
		Set<String> names = columns.stream().map(TableColumn::name).collect(Collectors.toSet());
		List<TypedColumn> all = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			TableColumn column = columns.get(i);
			all.add(of(column, i, json));
			if (column.type() == TableColumn.Type.DATE) {
				all.add(new TypedColumn(dayName(column, names), Kind.DAY, i, TypedColumn::toEpochDay));
			}
		}
		return all;
	}

	private static TypedColumn of(TableColumn column, int cell, JsonMapper json) {
		Kind kind = switch (column.type()) {
			case TEXT, DATE, JSON -> Kind.TEXT;
			case INTEGER -> Kind.INTEGER;
			case NUMBER -> Kind.NUMBER;
			case BOOLEAN -> Kind.BOOLEAN;
		};
		return new TypedColumn(column.name(), kind, cell,
				(column.type() == TableColumn.Type.JSON) ? json::writeValueAsString : (value) -> value);
	}

	private static String dayName(TableColumn date, Set<String> names) {
		String name = date.name() + ".day";
		if (names.contains(name)) {
			throw ApiException.badInput("Two columns would be named `" + name + "`. Give the date an alias.")
				.at(date.path());
		}
		return name;
	}

	/** Returns the value in a row. Days are counted from 1970-01-01. */
	@Nullable Object value(@Nullable Object[] cells) {
		Object value = cells[this.cell];
		return (value != null) ? this.converter.apply(value) : null;
	}

	Type parquetField() {
		return Types.optional(this.type.parquet).as(this.type.annotation).named(this.name);
	}

	Field arrowField() {
		return new Field(this.name, FieldType.nullable(this.type.arrow), List.of());
	}

	private static @Nullable Object toEpochDay(Object edtf) {
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

package org.lianhe.query.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A rendered SQL statement: its text, its bind values, and how its columns are read.
 * Values go straight from the driver to arrays, since millions of values a second pass
 * here.
 */
public final class PreparedQuery {

	/** Stands in a statement for the ids given at execution. */
	private static final Long[] INPUT_IDS = new Long[0];

	/** Stands in a statement for the key given at execution. */
	private static final String INPUT_KEY = new String("key");

	private final String sql;

	private final List<Object> values = new ArrayList<>();

	private final ColumnReader[] readers;

	private PreparedQuery(String text, ColumnReader[] readers) {
		this.sql = text;
		this.readers = readers;
	}

	/** The ids given at execution, as an SQL array. */
	public static Field<Long[]> inputIds() {
		return DSL.val(INPUT_IDS);
	}

	/** The condition that an id is one of those given at execution. */
	public static Condition isInputId(Field<Long> id) {
		return DSL.condition("{0} = any({1})", id, inputIds());
	}

	/** The key given at execution. */
	public static Field<String> inputKey() {
		return DSL.val(INPUT_KEY);
	}

	/** Renders a statement that reads these columns in this order. */
	public static PreparedQuery of(DSLContext dialect, Query query, List<? extends Field<?>> columns) {
		PreparedQuery statement = new PreparedQuery(dialect.render(query),
				columns.stream().map((column) -> readerOf(column.getType())).toArray(ColumnReader[]::new));
		dialect.extractBindValues(query)
			.forEach((value) -> statement.values
				.add((value == INPUT_IDS) ? Input.IDS : (value == INPUT_KEY) ? Input.KEY : value));
		return statement;
	}

	public String sql() {
		return this.sql;
	}

	void bind(PreparedStatement statement, Long @Nullable [] ids, @Nullable String key) throws SQLException {
		int place = 1;
		for (Object value : this.values) {
			if (value == Input.IDS) {
				statement.setArray(place++, statement.getConnection().createArrayOf("bigint", ids));
			}
			else if (value == Input.KEY) {
				statement.setString(place++, key);
			}
			else if (value instanceof byte[] bytes) {
				statement.setBytes(place++, bytes);
			}
			else {
				statement.setObject(place++, value);
			}
		}
	}

	@Nullable Object[] read(ResultSet rows) throws SQLException {
		@Nullable Object[] cells = new Object[this.readers.length];
		for (int i = 0; i < cells.length; i++) {
			cells[i] = this.readers[i].read(rows, i + 1);
		}
		return cells;
	}

	private enum Input {

		IDS, KEY

	}

	private static ColumnReader readerOf(Class<?> type) {
		if (type == Long.class) {
			return (rows, place) -> orNull(rows, rows.getLong(place));
		}
		if (type == Integer.class) {
			return (rows, place) -> orNull(rows, rows.getInt(place));
		}
		if (type == Double.class) {
			return (rows, place) -> orNull(rows, rows.getDouble(place));
		}
		if (type == LocalDate.class) {
			return (rows, place) -> rows.getObject(place, LocalDate.class);
		}
		return (type == byte[].class) ? ResultSet::getBytes : ResultSet::getString;
	}

	private static @Nullable Object orNull(ResultSet rows, Object value) throws SQLException {
		return rows.wasNull() ? null : value;
	}

	/** Reads a column of the current row. */
	@FunctionalInterface
	private interface ColumnReader {

		@Nullable Object read(ResultSet rows, int place) throws SQLException;

	}

}

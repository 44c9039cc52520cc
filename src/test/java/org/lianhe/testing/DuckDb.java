package org.lianhe.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Reads files as DuckDB does, which is a reader that is not ours. */
public final class DuckDb implements AutoCloseable {

	private final Connection connection;

	public DuckDb() {
		try {
			this.connection = DriverManager.getConnection("jdbc:duckdb:");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A file of delimited text, whose cells stay text. */
	public Rows csv(Path file, char delimiter) {
		return ask("select * from read_csv('" + file + "', delim = '" + delimiter + "', header = true, quote = '\"', "
				+ "escape = '\"', all_varchar = true, nullstr = '', allow_quoted_nulls = false)");
	}

	/**
	 * A file of lines of JSON.
	 * @param types of its columns by their names
	 */
	public Rows lines(Path file, Map<String, String> types) {
		return ask("select * from read_ndjson('" + file + "', columns = " + struct(types) + ")");
	}

	/** A Parquet file. */
	public Rows parquet(Path file) {
		return ask("select * from read_parquet('" + file + "')");
	}

	/** The answer to a query. */
	public Rows ask(String query) {
		try (Statement statement = this.connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
			Map<String, String> columns = new LinkedHashMap<>();
			for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
				columns.put(found.getMetaData().getColumnName(i), found.getMetaData().getColumnTypeName(i));
			}
			List<List<@Nullable Object>> rows = new ArrayList<>();
			while (found.next()) {
				rows.add(row(found, columns.size()));
			}
			return new Rows(columns, rows);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(query, ex);
		}
	}

	private static List<@Nullable Object> row(ResultSet found, int size) throws SQLException {
		List<@Nullable Object> row = new ArrayList<>();
		for (int i = 1; i <= size; i++) {
			Object value = found.getObject(i);
			row.add((value instanceof Date day) ? day.toLocalDate() : value);
		}
		return row;
	}

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String struct(Map<String, String> types) {
		return types.entrySet()
			.stream()
			.map((column) -> "'" + column.getKey() + "': '" + column.getValue() + "'")
			.collect(Collectors.joining(", ", "{", "}"));
	}

	/**
	 * A table that was read.
	 *
	 * @param columns their types by their names
	 * @param rows with days as {@link java.time.LocalDate}
	 */
	public record Rows(Map<String, String> columns, List<List<@Nullable Object>> rows) {
	}

}

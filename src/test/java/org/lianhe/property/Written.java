package org.lianhe.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;

/**
 * A table in files of all forms, and what readers of them have to find.
 *
 * @param name of the files, but for their ends
 * @param document that was asked
 * @param columns their types by their names
 * @param rows the answer in JSON, flattened
 */
record Written(String name, String document, Map<String, String> columns, List<List<@Nullable Object>> rows) {

	/** The name of a type that the schema lacks: that of the full days of dates. */
	static final String DAY = "day";

	private static final String DATE = "EdtfDate";

	private static final Map<String, String> FORMS = Map.of("csv", "text/csv", "ndjson", "application/x-ndjson",
			"arrow", "application/vnd.apache.arrow.stream", "parquet", "application/vnd.apache.parquet");

	/** Writes the answers of a store to a query. */
	static Written to(Path folder, String name, Store store, Tabled table) {
		FORMS.forEach((end, form) -> {
			try {
				Files.write(folder.resolve(name + "." + end), table.answer(store, form));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return new Written(name, table.document(), table.columns(), table.expected(store));
	}

	/** The types of the columns where a date stands beside its day. */
	Map<String, String> typed() {
		Map<String, String> typed = new LinkedHashMap<>();
		this.columns.forEach((column, type) -> {
			typed.put(column, type);
			if (DATE.equals(type)) {
				typed.put(column + ".day", DAY);
			}
		});
		return typed;
	}

	/** The rows where a date stands beside its day. */
	List<List<@Nullable Object>> typedRows() {
		return plain(typed(), this.rows.stream().map(this::withDays).toList());
	}

	private List<@Nullable Object> withDays(List<@Nullable Object> row) {
		List<@Nullable Object> all = new ArrayList<>();
		List<String> types = List.copyOf(this.columns.values());
		for (int i = 0; i < row.size(); i++) {
			all.add(row.get(i));
			if (DATE.equals(types.get(i))) {
				all.add(day(row.get(i)));
			}
		}
		return all;
	}

	private static @Nullable LocalDate day(@Nullable Object edtf) {
		return (edtf != null && edtf.toString().matches("\\d{4}-\\d{2}-\\d{2}")) ? LocalDate.parse(edtf.toString())
				: null;
	}

	/** Rows with whole numbers as longs, all others as doubles, and days since 1970. */
	static List<List<@Nullable Object>> plain(Map<String, String> columns, List<List<@Nullable Object>> rows) {
		List<String> types = List.copyOf(columns.values());
		List<List<@Nullable Object>> plain = new ArrayList<>();
		rows.forEach((row) -> {
			List<@Nullable Object> values = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				values.add(plain(types.get(i), row.get(i)));
			}
			plain.add(values);
		});
		return plain;
	}

	private static @Nullable Object plain(String type, @Nullable Object value) {
		if (value instanceof LocalDate day) {
			return day.toEpochDay();
		}
		if (value instanceof Number number) {
			BigDecimal exact = new BigDecimal(number.toString());
			if ("Float".equals(type)) {
				return exact.doubleValue();
			}
			return exact.longValueExact();
		}
		return value;
	}

}

package org.lianhe.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.DuckDb;
import org.lianhe.testing.Outside;
import org.lianhe.testing.Store;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds a hundred answers, as readers that are not ours find them, against JSON. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBackTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int QUERIES = 100;

	private static final long SEED = 20210624;

	private static final Map<String, String> DUCK = Map.of("Int", "BIGINT", "Float", "DOUBLE", "Boolean", "BOOLEAN",
			Written.DAY, "DATE");

	private static final Map<String, String> ARROW = Map.of("Int", "Int64", "Float", "Float64", "Boolean", "Bool",
			Written.DAY, "Date32<DAY>");

	private final Map<Store, List<Written>> all = new EnumMap<>(Store.class);

	@TempDir
	private static Path folder;

	@ParameterizedTest
	@EnumSource
	void duckDbReadsCommaSeparatedValues(Store store) {
		each(store, (table, duck) -> {
			DuckDb.Rows read = duck.csv(file(store, table, "csv"), ',');
			assertThat(read.columns().keySet()).containsExactlyElementsOf(table.columns().keySet());
			same(table, read.rows(), texts(table));
		});
	}

	@ParameterizedTest
	@EnumSource
	void duckDbReadsLinesOfJson(Store store) {
		each(store, (table, duck) -> {
			DuckDb.Rows read = duck.lines(file(store, table, "ndjson"), types(table.columns(), DUCK, "VARCHAR"));
			same(table, Written.plain(table.columns(), read.rows()), Written.plain(table.columns(), table.rows()));
		});
	}

	@ParameterizedTest
	@EnumSource
	void duckDbReadsParquet(Store store) {
		each(store, (table, duck) -> {
			DuckDb.Rows read = duck.parquet(file(store, table, "parquet"));
			assertThat(read.columns()).isEqualTo(types(table.typed(), DUCK, "VARCHAR"));
			same(table, Written.plain(table.typed(), read.rows()), table.typedRows());
		});
	}

	@ParameterizedTest
	@EnumSource
	void nodeReadsArrow(Store store) {
		List<Written> tables = tables(store);
		Map<String, Read> read = read(
				Outside.node("read-back/arrow-tables.js", List.of("apache-arrow"), folder(store).toString()));
		tables.forEach((table) -> {
			Read found = Objects.requireNonNull(read.get(table.name() + ".arrow"));
			assertThat(found.columns()).containsExactlyElementsOf(table.typed().keySet());
			assertThat(found.types()).containsExactlyElementsOf(types(table.typed(), ARROW, "Utf8").values());
			same(table, Written.plain(table.typed(), found.rows()), table.typedRows());
		});
	}

	/** To pandas, what is empty is null, quoted or not. */
	@ParameterizedTest
	@EnumSource
	void pandasReadsCommaSeparatedValuesAndLinesOfJson(Store store) {
		List<Written> tables = tables(store);
		Map<String, Read> read = read(
				Outside.python("read-back/pandas_tables.py", List.of("pandas"), folder(store).toString()));
		tables.forEach((table) -> {
			List<List<@Nullable Object>> rows = Written.plain(table.columns(), table.rows());
			Read csv = Objects.requireNonNull(read.get(table.name() + ".csv"));
			assertThat(csv.columns()).containsExactlyElementsOf(table.columns().keySet());
			same(table, Written.plain(table.columns(), csv.rows()),
					replaced(rows, (value) -> "".equals(value) ? null : value));
			Read lines = Objects.requireNonNull(read.get(table.name() + ".ndjson"));
			same(table, Written.plain(table.columns(), lines.rows()), rows);
		});
	}

	private void each(Store store, Comparison comparison) {
		List<Written> tables = tables(store);
		try (DuckDb duck = new DuckDb()) {
			tables.forEach((table) -> comparison.compare(table, duck));
		}
	}

	/** Says which row differs first, since tables are long. */
	private static void same(Written table, List<List<@Nullable Object>> read, List<List<@Nullable Object>> expected) {
		for (int i = 0; i < Math.min(read.size(), expected.size()); i++) {
			assertThat(read.get(i)).as("row %d of %s", i, table.document()).isEqualTo(expected.get(i));
		}
		assertThat(read).as(table.document()).hasSameSizeAs(expected);
	}

	/** The cells as text; null in the only column is an empty text. */
	private static List<List<@Nullable Object>> texts(Written table) {
		boolean isNarrow = table.columns().size() == 1;
		return replaced(table.rows(), (value) -> (value != null) ? TableTests.plain(value) : isNarrow ? "" : null);
	}

	private static List<List<@Nullable Object>> replaced(List<List<@Nullable Object>> rows,
			Function<@Nullable Object, @Nullable Object> by) {
		List<List<@Nullable Object>> replaced = new ArrayList<>();
		for (List<@Nullable Object> row : rows) {
			List<@Nullable Object> values = new ArrayList<>();
			row.forEach((value) -> values.add(by.apply(value)));
			replaced.add(values);
		}
		return replaced;
	}

	private static Map<String, String> types(Map<String, String> columns, Map<String, String> names, String text) {
		Map<String, String> types = new LinkedHashMap<>();
		columns.forEach((column, type) -> types.put(column, names.getOrDefault(type, text)));
		return types;
	}

	private List<Written> tables(Store store) {
		return this.all.computeIfAbsent(store, this::write);
	}

	private List<Written> write(Store store) {
		try {
			Path to = Files.createDirectories(folder(store));
			List<Written> tables = new ArrayList<>();
			JqwikSession.run(() -> {
				Random random = new Random(SEED);
				RandomGenerator<Case> lists = Cases.of(1).generator(QUERIES);
				for (int i = 0; i < QUERIES; i++) {
					Tabled table = Tabled.of(lists.next(random).value(), random.nextLong());
					tables.add(Written.to(to, "%03d".formatted(i), store, table));
				}
			});
			Files.writeString(to.resolve("tables.json"), JSON
				.writeValueAsString(tables.stream().collect(Collectors.toMap(Written::name, Written::columns))));
			assertThat(tables.stream().mapToInt((table) -> table.rows().size()).sum()).isGreaterThan(5000);
			assertThat(tables).extracting(Written::typed)
				.flatExtracting(Map::values)
				.contains("Int", "Float", "Boolean", "String", Written.DAY);
			return tables;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path folder(Store store) {
		return folder.resolve(store.name());
	}

	private Path file(Store store, Written table, String form) {
		return folder(store).resolve(table.name() + "." + form);
	}

	private static Map<String, Read> read(String printed) {
		return JSON.readValue(printed, new TypeReference<>() {
		});
	}

	/** What a reader that is not ours found in a file. */
	private record Read(List<String> columns, @Nullable List<String> types, List<List<@Nullable Object>> rows) {
	}

	/** Holds what DuckDB reads against a table. */
	private interface Comparison {

		void compare(Written table, DuckDb duck);

	}

}

package org.lianhe.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Provide
	Arbitrary<Case> lists() {
		return Cases.of(1);
	}

	@Property(tries = 100, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void tablesAreTheAnswersInJsonFlattened(@ForAll("lists") Case asked, @ForAll long seed) {
		Tabled table = Tabled.of(asked, seed);
		List<String> columns = List.copyOf(table.columns().keySet());
		for (Store store : Store.values()) {
			List<List<@Nullable Object>> expected = table.expected(store);
			assertThat(lines(table.text(store, "application/x-ndjson"))).as("%s", store)
				.isEqualTo(expected.stream().map((row) -> named(columns, row)).toList());
			assertThat(Csv.parse(table.text(store, "text/csv"), ',')).as("%s", store)
				.isEqualTo(texts(columns, expected));
			assertThat(Csv.parse(table.text(store, "text/tab-separated-values"), '\t')).as("%s", store)
				.isEqualTo(texts(columns, expected));
		}
	}

	private static Map<String, @Nullable Object> named(List<String> columns, List<@Nullable Object> row) {
		Map<String, @Nullable Object> named = new LinkedHashMap<>();
		columns.forEach((column) -> named.put(column, row.get(columns.indexOf(column))));
		return named;
	}

	private static List<List<@Nullable String>> texts(List<String> columns, List<List<@Nullable Object>> rows) {
		List<List<@Nullable String>> texts = new ArrayList<>();
		texts.add(new ArrayList<>(columns));
		rows.forEach((row) -> {
			List<@Nullable String> line = new ArrayList<>();
			row.forEach((value) -> line.add((value != null) ? plain(value) : (columns.size() == 1) ? "" : null));
			texts.add(line);
		});
		return texts;
	}

	private static List<Map<String, @Nullable Object>> lines(String text) {
		return text.lines().map((line) -> JSON.readValue(line, new TypeReference<Map<String, @Nullable Object>>() {
		})).toList();
	}

	/** The text of a value in CSV, where numbers have no exponent. */
	static String plain(Object value) {
		if (!(value instanceof Double)) {
			return value.toString();
		}
		String text = new BigDecimal(value.toString()).toPlainString();
		return text.contains(".") ? text : text + ".0";
	}

}

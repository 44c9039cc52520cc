package org.lianhe.generated;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.lianhe.server.Store;
import org.lianhe.server.TestServer;
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
		Chosen rows = new Choices(seed).rows(connection(asked), 2);
		String above = asked.listed().isRoot() ? "" : "list";
		List<String> columns = rows.columns(above);
		for (Store store : Store.values()) {
			List<List<@Nullable Object>> expected = flat(rows, above, columns, json(store, asked, rows));
			assertThat(lines(table(store, asked, rows, "application/x-ndjson"))).as("%s", store)
				.isEqualTo(expected.stream().map((row) -> named(columns, row)).toList());
			assertThat(Csv.parse(table(store, asked, rows, "text/csv"), ',')).as("%s", store)
				.isEqualTo(texts(columns, expected));
			assertThat(Csv.parse(table(store, asked, rows, "text/tab-separated-values"), '\t')).as("%s", store)
				.isEqualTo(texts(columns, expected));
		}
	}

	/** All rows of the list as JSON, page by page. */
	private static List<Object> json(Store store, Case asked, Chosen rows) {
		String document = asked.document("{ " + rows.document() + " pageInfo { hasNextPage endCursor } }");
		Map<String, Object> variables = new HashMap<>(asked.variables());
		variables.put("first", 200);
		List<Object> all = new ArrayList<>();
		while (true) {
			TestServer.Answer answer = Generated.server(store).ask(document, variables, asked.reader());
			assertThat(answer.whole()).doesNotContainKey("errors");
			String path = asked.listed().isRoot() ? "list"
					: ((Map<?, ?>) Objects.requireNonNull(answer.whole().get("data"))).keySet().iterator().next()
							+ ".list";
			all.addAll((List<?>) Objects.requireNonNull(answer.at(path + "." + rows.key())));
			if (Boolean.FALSE.equals(answer.at(path + ".pageInfo.hasNextPage"))) {
				return all;
			}
			variables.put("after", Objects.requireNonNull(answer.at(path + ".pageInfo.endCursor")));
		}
	}

	private static List<List<@Nullable Object>> flat(Chosen rows, String above, List<String> columns,
			List<Object> items) {
		if (items.isEmpty() && above.isEmpty()) {
			return List.of();
		}
		return rows.rows(above, items).stream().map((row) -> values(columns, row)).toList();
	}

	private static List<@Nullable Object> values(List<String> columns, Map<String, Object> row) {
		List<@Nullable Object> values = new ArrayList<>();
		columns.forEach((column) -> values.add(row.get(column)));
		return values;
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
			row.forEach((value) -> line.add((value != null) ? value.toString() : (columns.size() == 1) ? "" : null));
			texts.add(line);
		});
		return texts;
	}

	private static List<Map<String, @Nullable Object>> lines(String text) {
		return text.lines().map((line) -> JSON.readValue(line, new TypeReference<Map<String, @Nullable Object>>() {
		})).toList();
	}

	private static String table(Store store, Case asked, Chosen rows, String form) {
		TestServer server = Generated.server(store);
		Map<String, Object> body = Map.of("query", asked.document("{ " + rows.document() + " }"), "variables",
				asked.variables());
		HttpResponse<String> response = server.send(HttpRequest.newBuilder(server.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", form)
			.header("Accept-Language", asked.reader())
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
			.build());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return response.body();
	}

	private static String connection(Case asked) {
		String owner = asked.listed().isRoot() ? "Query" : asked.listed().owner();
		GraphQLFieldsContainer type = (GraphQLFieldsContainer) Objects
			.requireNonNull(Generated.schema().getType(owner));
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type.getFieldDefinition(asked.listed().field()).getType()))
			.getName();
	}

}

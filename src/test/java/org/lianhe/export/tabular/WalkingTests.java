package org.lianhe.export.tabular;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.query.plan.ResultObject;
import org.lianhe.seed.SeedLoader;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WalkingTests {

	private static final String RELATIONS = "{ relations { totalCount nodes { id } } }";

	@ParameterizedTest
	@EnumSource
	void returnsAllRowsWithoutPageSize(Store store) {
		TestServer server = TestServer.shared(store);
		Object all = server.ask(RELATIONS).at("relations.totalCount");
		List<String> lines = Table.get(server, RELATIONS, "format", "csv").text().lines().toList();
		assertThat(lines.get(0)).isEqualTo("id");
		assertThat(lines).hasSize(1 + (Integer) all).doesNotHaveDuplicates();
	}

	@Test
	void sendsRowCountInTrailer() throws Exception {
		TestServer server = TestServer.shared(Store.H2);
		try (Wire wire = Wire.open(Table.address(server, RELATIONS, "format", "csv"))) {
			String all = wire.rest();
			assertThat(all).contains("\r\nTrailer: Lianhe-Rows\r\n")
				.endsWith("\r\n0\r\nLianhe-Rows: " + server.ask(RELATIONS).at("relations.totalCount") + "\r\n\r\n");
		}
	}

	@Test
	void returnsOnePageWithPageSize() {
		TestServer server = TestServer.shared(Store.H2);
		Table first = Table.get(server, "{ relations(first: 3) { nodes { id } } }", "format", "csv");
		assertThat(first.text().lines()).hasSize(4);
		assertThat(first.header("Lianhe-Rows")).isEqualTo("3");
		assertThat(Table.get(server, "{ relations(last: 2) { nodes { id } } }", "format", "csv").text().lines())
			.hasSize(3);
		String before = String.valueOf(
				server.ask("{ relations(first: 1) { pageInfo { endCursor } } }").at("relations.pageInfo.endCursor"));
		assertThat(
				Table.get(server, "{ relations(before: \"" + before + "\") { nodes { id } } }", "format", "csv").text())
			.isEqualTo("id\r\n");
	}

	@Test
	void readsAllPagesOfSearch() {
		TestServer server = TestServer.shared(Store.H2);
		String search = "{ search(query: \"ai\") { totalCount edges { score node { slug } } } }";
		assertThat(Table.get(server, search, "format", "csv").text().lines())
			.hasSize(1 + (Integer) server.ask(search).at("search.totalCount"));
	}

	@ParameterizedTest
	@EnumSource
	void readsAllPagesFromOneSnapshot(Store store) {
		try (TestServer server = TestServer.start(store.empty())) {
			String before = Table.get(server, RELATIONS, "format", "csv").text();
			List<String> walked = new ArrayList<>(List.of("id"));
			QueryService.Operation all = new QueryService.Operation(RELATIONS, null, Map.of(),
					LanguagePreferences.DEFAULT, "1");
			try (StreamingExecution reading = server.bean(QueryService.class).open(all, 1)) {
				RootListResolver.TableLayout layout = RootListResolver.resolve(reading.schema(), reading.fields(),
						NestedListMode.ROWS, 1);
				PageWalker pages = new PageWalker(reading, layout, Instant.MAX);
				ResultObject page = pages.next();
				assertThat(server.bean(SeedLoader.class).load("src/test/resources/seeds/good")).isTrue();
				Object[] cells = new Object[1];
				for (; page != null; page = pages.next()) {
					layout.root().fill(page, cells, () -> walked.add(String.valueOf(cells[0])));
				}
			}
			assertThat(walked).isEqualTo(before.lines().toList());
			assertThat(Table.get(server, RELATIONS, "format", "csv").text()).isNotEqualTo(before);
		}
	}

	@Test
	void rejectsTruncatedNestedList() {
		try (TestServer server = limited(2)) {
			Table table = Table.get(server, "{ lab(slug: \"hkai-lab\") { partners { nodes { slug } } } }", "format",
					"csv");
			assertThat(table.status()).isEqualTo(413);
			assertThat(table.refusal()).isEqualTo(
					"QUERY_TOO_COSTLY `lab.partners.nodes` has more than 2 items in one row. Request it with `first:`, narrow it with `filter:`, or make it the list of a query of its own.");
			assertThat(table.path()).isEqualTo("[\"lab\",\"partners\",\"nodes\"]");
			assertThat(Table
				.get(server, "{ lab(slug: \"hkai-lab\") { partners(first: 3) { nodes { slug } } } }", "format", "csv")
				.text()
				.lines()).hasSize(4);
		}
	}

	@Test
	void abortsResponseOnErrorAfterFirstPage() throws Exception {
		try (TestServer server = limited(3)) {
			String query = "{ organizations { nodes { slug people { nodes { slug } } } } }";
			assertThatThrownBy(() -> Table.get(server, query, "format", "ndjson"))
				.hasMessageContaining("chunked transfer encoding");
			try (Wire wire = Wire.open(Table.address(server, query, "format", "ndjson"))) {
				assertThat(wire.rest()).startsWith("HTTP/1.1 200")
					.contains("{\"slug\":\"01ai\",\"people.slug\":null}\n")
					.doesNotContain("error", "\r\n0\r\n");
			}
		}
	}

	private static TestServer limited(int maxNestedItems) {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("spring.main.allow-bean-definition-overriding", "true");
		properties.put("spring.main.sources", ShortNestedLists.class.getName());
		properties.put("test.max-nested-items", String.valueOf(maxNestedItems));
		return TestServer.start(properties);
	}

	/** Tables whose nested lists may have {@code test.max-nested-items} items. */
	static class ShortNestedLists {

		@Bean
		TableService tableService(QueryService operations, LimitsProperties limits, JsonMapper json,
				@Value("${test.max-nested-items}") int maxNestedItems) {
			return new TableService(operations, maxNestedItems, limits.exportTimeout(), json);
		}

	}

}

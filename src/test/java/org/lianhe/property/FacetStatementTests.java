package org.lianhe.property;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class FacetStatementTests {

	/**
	 * The release, the labs, their facets; the facets and the groups of their partners,
	 * and the statistics of their figures.
	 */
	private static final int STATEMENTS = 1 + 2 + 3;

	@ParameterizedTest
	@EnumSource
	void eachCountTakesOneStatementHoweverManyTheOwners(Store store) throws IOException {
		String query = new ClassPathResource("graphql-test/facet/counted-on-all-levels.graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		for (int first : new int[] { 1, 2, 50 }) {
			assertThat(statements(store, query, Map.of("first", first))).as("%s for first: %d", store, first)
				.hasSize(STATEMENTS);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aListThatIsOnlyCountedIsNotRead(Store store) {
		assertThat(statements(store, "{ labs { facets(by: KIND) { value count } } }", Map.of())).hasSize(1 + 1);
	}

	private static List<String> statements(Store store, String query, Map<String, ?> variables) {
		TestServer server = Generated.server(store);
		server.ask("{ labs(first: 1) { nodes { relations(predicates: [\"founded\"]) { totalCount } } } }");
		server.bean(Counted.class).taken();
		assertThat(server.ask(query, variables).whole()).doesNotContainKey("errors");
		return server.bean(Counted.class).taken();
	}

}

package org.lianhe.generated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.server.Store;
import org.lianhe.server.TestServer;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementCountTests {

	/**
	 * The release, the labs, their partners, those's seats, what these are a part of; and
	 * at each of the four levels the citations and the sources that they cite.
	 */
	private static final int STATEMENTS = 1 + 4 + 4 * 2;

	@ParameterizedTest
	@EnumSource
	void fourLevelsTakeThirteenStatementsHoweverManyTheRows(Store store) throws IOException {
		for (TestServer server : List.of(Generated.server(store), Generated.large(store))) {
			for (int first : new int[] { 1, 2, 50, 200 }) {
				List<String> statements = statements(server, first);
				assertThat(statements).as("%s: %d statements for first: %d", store, statements.size(), first)
					.hasSize(STATEMENTS);
			}
		}
	}

	private static List<String> statements(TestServer server, int first) throws IOException {
		String query = new ClassPathResource("graphql-test/generated/four-levels.graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		server.ask("{ labs(first: 1) { nodes { relations(predicates: [\"founded\"]) { totalCount } } } }");
		server.bean(Counted.class).taken();
		TestServer.Answer answer = server.ask(query, Map.of("first", first));
		assertThat((List<?>) answer.at("labs.nodes")).hasSizeLessThanOrEqualTo(first);
		assertThat(answer.at("labs.nodes.0.partners.nodes.0.headquarters.partOf.citations.0.source.title")).isNotNull();
		return server.bean(Counted.class).taken();
	}

}

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

	/**
	 * The release, the start; its degree and its ties; the degrees and the ties of all
	 * that was met; the entities, the ties and the subjects of these.
	 */
	@ParameterizedTest
	@EnumSource
	void aNeighbourhoodTakesNineStatementsHoweverManyTheTies(Store store) {
		for (TestServer server : List.of(Generated.server(store), Generated.large(store))) {
			assertThat(statements(server, """
					{ neighborhood(of: { slug: "organization-0" }, maxNodes: 10) {
					  truncated nodes { slug } edges { subject { slug } }
					} }
					""")).hasSize(9);
		}
	}

	/** At most five a length: the ties of one end, those of its hubs, and whither. */
	@ParameterizedTest
	@EnumSource
	void pathsTakeAFewStatementsALengthHoweverManyTheTies(Store store) {
		for (TestServer server : List.of(Generated.server(store), Generated.large(store))) {
			assertThat(statements(server, """
					{ paths(from: { slug: "cohort-0" }, to: { slug: "topic-0" }, first: 200) {
					  paths { nodes { slug } }
					} }
					""")).hasSizeLessThanOrEqualTo(1 + 1 + 2 + 4 * 5 + 1);
		}
	}

	private static List<String> statements(TestServer server, String query) {
		server.ask("{ labs(first: 1) { nodes { relations(predicates: [\"founded\"]) { totalCount } } } }");
		server.bean(Counted.class).taken();
		assertThat(server.ask(query).whole()).doesNotContainKey("errors");
		return server.bean(Counted.class).taken();
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

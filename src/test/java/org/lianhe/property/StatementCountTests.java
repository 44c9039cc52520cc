package org.lianhe.property;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.model.lookup.NodeId;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

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

	/** Beside those of a neighbourhood of one that is named by slug: what is meant. */
	@ParameterizedTest
	@EnumSource
	void aNeighbourhoodOfTwentyByIdentifierTakesOneStatementMore(Store store) {
		List<Map<String, Object>> keys = Generated.model()
			.all("Entity")
			.stream()
			.flatMap((thing) -> thing.linked("identifiers").stream().limit(1))
			.limit(20)
			.map(StatementCountTests::key)
			.toList();
		assertThat(keys).hasSize(20);
		assertThat(statements(Generated.server(store), """
				query($of: [EntityKey!]!) {
				  neighborhood(of: $of, maxNodes: 30) { truncated nodes { slug } edges { subject { slug } } }
				}
				""", Map.of("of", keys))).hasSize(9 + 1);
	}

	/** The release, the entities, what became of the rest, and five guesses. */
	@ParameterizedTest
	@EnumSource
	void fiftyIdsThatNobodyHasTakeNoStatementEach(Store store) {
		TestServer server = Generated.server(store);
		List<String> ids = IntStream.range(0, 50).mapToObj((i) -> NodeId.ofEntity("no-such-" + i)).toList();
		server.bean(Counted.class).taken();
		TestServer.Answer answer = server.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
		assertThat(answer.missing()).hasSize(50);
		assertThat(server.bean(Counted.class).taken()).hasSize(1 + 1 + 1 + 5);
	}

	/** The release, the entities, and what became of the slug. */
	@ParameterizedTest
	@EnumSource
	void nothingIsGuessedForWhatIsLongerThanAnySlug(Store store) {
		TestServer server = Generated.server(store);
		server.bean(Counted.class).taken();
		TestServer.Answer answer = server.ask("query($slug: String!) { entity(key: { slug: $slug }) { slug } }",
				Map.of("slug", "organization-0".repeat(100)));
		assertThat(answer.missingCode()).isEqualTo("NOT_FOUND");
		assertThat(server.bean(Counted.class).taken()).hasSize(1 + 1 + 1);
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

	private static Map<String, Object> key(Thing identifier) {
		return Map.of("identifier", Map.of("scheme", first(identifier, "scheme"), "value", first(identifier, "value")));
	}

	private static Object first(Thing thing, String field) {
		return ((List<?>) Objects.requireNonNull(thing.value(field))).get(0);
	}

	private static List<String> statements(TestServer server, String query) {
		return statements(server, query, Map.of());
	}

	private static List<String> statements(TestServer server, String query, Map<String, ?> variables) {
		server.ask("{ labs(first: 1) { nodes { relations(predicates: [\"founded\"]) { totalCount } } } }");
		server.bean(Counted.class).taken();
		assertThat(server.ask(query, variables).whole()).doesNotContainKey("errors");
		return server.bean(Counted.class).taken();
	}

	private static List<String> statements(TestServer server, int first) throws IOException {
		String query = new ClassPathResource("graphql-test/property/four-levels.graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		server.ask("{ labs(first: 1) { nodes { relations(predicates: [\"founded\"]) { totalCount } } } }");
		server.bean(Counted.class).taken();
		TestServer.Answer answer = server.ask(query, Map.of("first", first));
		assertThat((List<?>) answer.at("labs.nodes")).hasSizeLessThanOrEqualTo(first);
		assertThat(answer.at("labs.nodes.0.partners.nodes.0.headquarters.partOf.citations.0.source.title")).isNotNull();
		return server.bean(Counted.class).taken();
	}

}

package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianhe.core.budget.MemoryPool;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class EveryFieldTests {

	private static final List<String> LISTS = List.of("initiatives", "alliances", "labs", "people", "organizations",
			"places", "products", "cohorts", "topics", "sources", "relations", "observations", "statements",
			"timeline");

	static Stream<List<Object>> lists() {
		return Stream.of(Store.values()).flatMap((store) -> LISTS.stream().map((list) -> List.of(store, list)));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void returnsEveryFieldOfEveryType(List<Object> one) {
		TestServer server = TestServer.shared((Store) one.get(0));
		String list = (String) one.get(1);
		GraphQLSchema schema = server.bean(GraphQlSource.class).schema();
		String type = ((GraphQLNamedType) GraphQLTypeUtil
			.unwrapAll(schema.getQueryType().getFieldDefinition(list).getType())).getName();
		TestServer.Answer answer = server.ask("{ " + list + " { " + new EveryField(schema).of(type, 2) + " } }");
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat((List<?>) answer.at(list + ".nodes")).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void returnsDatasetAndLimits(Store store) {
		TestServer server = TestServer.shared(store);
		EveryField every = new EveryField(server.bean(GraphQlSource.class).schema());
		TestServer.Answer answer = server
			.ask("{ dataset { " + every.of("Dataset", 1) + " } limits { " + every.of("Limits", 1) + " } }");
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.at("dataset.counts.labs"))
			.isEqualTo(server.ask("{ labs { totalCount } }").at("labs.totalCount"));
		assertThat(answer.at("limits")).isEqualTo(Map.ofEntries(Map.entry("__typename", "Limits"),
				Map.entry("aliases", 500), Map.entry("atOnce", 4), Map.entry("bodyBytes", 1048576),
				Map.entry("bodySeconds", 10), Map.entry("burst", 1000), Map.entry("characters", 100000),
				Map.entry("cost", 150000), Map.entry("cursorLength", 1024), Map.entry("defaultPageSize", 20),
				Map.entry("depth", 24), Map.entry("directives", 100), Map.entry("fields", 2000),
				Map.entry("filterDepth", 16), Map.entry("filterValues", 1000), Map.entry("ids", 200),
				Map.entry("nameLength", 200),
				Map.entry("memoryBytes", (int) server.bean(MemoryPool.class).maxPerRequest()),
				Map.entry("networkDepth", 4), Map.entry("networkNodes", 2000), Map.entry("networkTies", 5000),
				Map.entry("pageSize", 200), Map.entry("pathLength", 6), Map.entry("paths", 200), Map.entry("rate", 100),
				Map.entry("rootFields", 100), Map.entry("seconds", 10), Map.entry("selections", 10000),
				Map.entry("tableNested", 10000), Map.entry("tableSeconds", 600), Map.entry("reconcileQuestions", 100),
				Map.entry("reconcileValues", 100), Map.entry("reconcileIds", 1000), Map.entry("tablesAtOnce", 4),
				Map.entry("tokens", 4000), Map.entry("operations", 50), Map.entry("fragments", 200),
				Map.entry("textLength", 10000), Map.entry("bodiesBytes", 25165824), Map.entry("headBytes", 16384),
				Map.entry("parameters", 100), Map.entry("readRate", 4096), Map.entry("readSeconds", 20),
				Map.entry("requestsAtOnce", 20), Map.entry("waiting", 50), Map.entry("waitingSeconds", 5)));
	}

}

package org.lianhe.model;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class EntitiesFieldTests {

	@ParameterizedTest
	@EnumSource
	void listsTheEntitiesOfAllTypes(Store store) {
		TestServer server = TestServer.shared(store);
		TestServer.Answer answer = server
			.ask("{ entities(first: 0) { totalCount facets(by: TYPE, first: 20) { value count } } "
					+ "dataset { counts { initiatives alliances labs people organizations places products cohorts topics } } }");
		List<?> facets = (List<?>) answer.at("entities.facets");
		Map<?, ?> counts = (Map<?, ?>) answer.at("dataset.counts");
		assertThat(sum(facets)).isEqualTo(answer.at("entities.totalCount"))
			.isEqualTo(counts.values().stream().mapToInt((count) -> (Integer) count).sum());
		assertThat(facets).filteredOn((facet) -> ((Map<?, ?>) facet).get("value") != null).hasSize(9);
	}

	@Test
	void filtersAndOrdersThemByOneFilter() {
		TestServer server = TestServer.shared(Store.H2);
		TestServer.Answer answer = server.ask("{ entities(filter: { type: { in: [LAB, ALLIANCE] }, "
				+ "name: { contains: \"hong kong\" } }, orderBy: [{ field: TYPE }, { field: NAME, lang: \"en\" }]) "
				+ "{ nodes { __typename ... on Lab { founded } } } }");
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat((List<?>) answer.at("entities.nodes")).isNotEmpty()
			.extracting((node) -> String.valueOf(((Map<?, ?>) node).get("__typename")))
			.containsOnly("Lab", "Alliance")
			.isSorted();
	}

	@Test
	void isPagedLikeAnyOtherList() {
		TestServer server = TestServer.shared(Store.H2);
		TestServer.Answer first = server.ask("{ entities(first: 2) { nodes { slug } pageInfo { endCursor } } }");
		TestServer.Answer next = server.ask(
				"query($after: String) { entities(first: 1, after: $after) { nodes { slug } } }",
				Map.of("after", String.valueOf(first.at("entities.pageInfo.endCursor"))));
		TestServer.Answer three = server.ask("{ entities(first: 3) { nodes { slug } } }");
		assertThat(next.at("entities.nodes.0.slug")).isEqualTo(three.at("entities.nodes.2.slug"));
	}

	private static int sum(List<?> counts) {
		return counts.stream().mapToInt((one) -> (Integer) ((Map<?, ?>) one).get("count")).sum();
	}

}

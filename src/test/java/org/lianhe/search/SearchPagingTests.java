package org.lianhe.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SearchPagingTests {

	private static final List<String> QUERIES = List.of("AI", "大学", "a", "shenzhen", "广东人工智能", "联合实验室", "zhong", "lab");

	private static final Map<String, Object> FILTER = Map.of("or",
			List.of(Map.of("type", Map.of("in", List.of("LAB", "PERSON"))),
					Map.of("relations", Map.of("some", Map.of("object", Map.of("slug", Map.of("eq", "shenzhen")))))));

	@ParameterizedTest
	@EnumSource
	void returnsEachHitOnceInOrderOverAllPages(Store store) {
		TestServer server = TestServer.shared(store);
		for (String query : QUERIES) {
			SearchResponse all = SearchResponse.by(server, query, Map.of("first", 200));
			List<String> walked = walk(server, query, 7);
			assertThat(walked).as(query)
				.doesNotHaveDuplicates()
				.hasSize(all.total())
				.startsWith(all.slugs().toArray(String[]::new))
				.isEqualTo(walk(server, query, 200));
			assertThat(all.edges().stream().map((edge) -> -(Double) edge.get("score"))).isSorted();
		}
	}

	/** All that is found, in pages of a size. */
	private static List<String> walk(TestServer server, String query, int size) {
		return pages(server, query, Map.of("first", size)).stream().flatMap((page) -> page.slugs().stream()).toList();
	}

	/** All pages of what is found. */
	private static List<SearchResponse> pages(TestServer server, String query, Map<String, Object> arguments) {
		SearchResponse page = SearchResponse.by(server, query, arguments);
		int total = page.total();
		List<SearchResponse> pages = new ArrayList<>(List.of(page));
		while (Boolean.TRUE.equals(page.at("pageInfo.hasNextPage"))) {
			Map<String, Object> next = new HashMap<>(arguments);
			next.put("after", page.at("pageInfo.endCursor"));
			page = SearchResponse.by(server, query, next);
			assertThat(page.at("pageInfo.hasPreviousPage")).isEqualTo(true);
			assertThat(page.total()).isEqualTo(total);
			pages.add(page);
		}
		return pages;
	}

	@ParameterizedTest
	@EnumSource
	void filterKeepsMatchingHitsInOrder(Store store) {
		TestServer server = TestServer.shared(store);
		Set<Object> passing = new HashSet<>();
		List<?> nodes = (List<?>) Objects.requireNonNull(server.ask(
				"query ($filter: RelationFilter) { relations(first: 200, filter: $filter) { nodes { subject { slug } object { slug } } } }",
				Map.of("filter", Map.of("object", Map.of("slug", Map.of("eq", "shenzhen")))))
			.at("relations.nodes"));
		nodes.forEach(
				(node) -> ((Map<?, ?>) node).values().forEach((end) -> passing.add(((Map<?, ?>) end).get("slug"))));
		for (String query : QUERIES) {
			List<String> expected = pages(server, query, Map.of("first", 200)).stream()
				.flatMap((page) -> page.edges().stream())
				.map((edge) -> (Map<?, ?>) edge.get("node"))
				.filter((node) -> Set.of("Lab", "Person").contains(node.get("__typename"))
						|| passing.contains(node.get("slug")))
				.map((node) -> String.valueOf(node.get("slug")))
				.toList();
			List<SearchResponse> filtered = pages(server, query, Map.of("first", 200, "filter", FILTER));
			assertThat(filtered.stream().flatMap((page) -> page.slugs().stream())).as(query)
				.containsExactlyElementsOf(expected);
			assertThat(filtered.get(0).total()).isEqualTo(expected.size());
		}
	}

	@ParameterizedTest
	@EnumSource
	void rejectsCursorOfAnotherSearch(Store store) {
		TestServer server = TestServer.shared(store);
		Object cursor = SearchResponse.by(server, "AI", Map.of("first", 1)).at("pageInfo.endCursor");
		assertThat(SearchResponse.by(server, "大学", Map.of("after", cursor)).code()).isEqualTo("BAD_CURSOR");
		assertThat(SearchResponse.by(server, "AI", Map.of("after", cursor, "types", List.of("LAB"))).code())
			.isEqualTo("BAD_CURSOR");
		assertThat(SearchResponse.by(server, "AI", Map.of("after", cursor, "lang", List.of("en"))).code())
			.isEqualTo("BAD_CURSOR");
		assertThat(SearchResponse.by(server, "AI", Map.of("after", cursor, "filter", FILTER)).code())
			.isEqualTo("BAD_CURSOR");
		assertThat(SearchResponse.by(server, "AI", Map.of("after", "AAAA")).code()).isEqualTo("BAD_CURSOR");
		assertThat(SearchResponse.by(server, " AI ", Map.of("after", cursor)).whole()).doesNotContainKey("errors");
	}

	@ParameterizedTest
	@EnumSource
	void countsHitsOfEmptyPage(Store store) {
		SearchResponse none = SearchResponse.by(TestServer.shared(store), "AI", Map.of("first", 0));
		assertThat(none.edges()).isEmpty();
		assertThat(none.total()).isPositive();
		assertThat(none.at("pageInfo")).isEqualTo(nullable("hasNextPage", true, "hasPreviousPage", false));
	}

	@Test
	void findsTheSameOnBothStores() {
		for (String query : QUERIES) {
			Map<String, Object> some = Map.of("first", 200);
			assertThat(SearchResponse.by(TestServer.shared(Store.POSTGRES), query, some).whole()).as(query)
				.isEqualTo(SearchResponse.by(TestServer.shared(Store.H2), query, some).whole());
		}
	}

	private static Map<String, Object> nullable(String one, boolean first, String other, boolean second) {
		Map<String, Object> info = new HashMap<>(Map.of(one, first, other, second));
		info.put("startCursor", null);
		info.put("endCursor", null);
		return info;
	}

}

package org.lianhe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SearchFacetTests {

	private static final Path DOCUMENT = Path.of("src/test/resources/graphql-test/search/counted.graphql");

	/** Of what the articles name no query finds more than fit on a page. */
	private static final Map<String, Object> FILTER = Map.of("relations", Map.of("some", Map.of()), "citations",
			Map.of("some",
					Map.of("source", Map.of("slug", Map.of("in", List.of("atj-joint-labs-2018", "tencent-stac-2021",
							"sensetime-hong-kong-2021", "guangzhou-ai-survey-2024", "guangdong-deepseek-2025"))))));

	@ParameterizedTest
	@EnumSource
	void countsHitsOfAllPages(Store store) throws IOException {
		for (String query : List.of("AI", "大学", "shenzhen", "广东人工智能", "qqqqqq")) {
			TestServer.Answer answer = TestServer.shared(store)
				.ask(Files.readString(DOCUMENT), Map.of("query", query, "filter", FILTER));
			List<Map<String, Object>> nodes = list(answer, "all.nodes");
			assertThat(nodes).as(query).hasSize((Integer) Objects.requireNonNull(answer.at("all.totalCount")));
			assertThat(counts(list(answer, "few.facets"), (facet) -> text(facet.get("value")))).as(query)
				.isEqualTo(with(tally(nodes, SearchFacetTests::type), "COHORT", "null"));
			assertThat(counts(list(answer, "few.groupBy"), (group) -> text(group.get("key")))).as(query)
				.isEqualTo(tally(nodes, (node) -> "[" + type(node) + ", " + kind(node) + "]"));
		}
	}

	private static String type(Map<String, Object> node) {
		return text(node.get("__typename")).toUpperCase(Locale.ROOT);
	}

	private static String kind(Map<String, Object> node) {
		return node.entrySet()
			.stream()
			.filter((field) -> field.getKey().length() == 1)
			.map((field) -> text(field.getValue()))
			.findFirst()
			.orElse(type(node));
	}

	private static String text(Object value) {
		return String.valueOf(value);
	}

	private static Map<String, Object> tally(List<Map<String, Object>> nodes,
			Function<Map<String, Object>, String> by) {
		Map<String, Object> tally = new TreeMap<>();
		nodes.forEach((node) -> tally.merge(by.apply(node), 1, (one, other) -> (Integer) one + (Integer) other));
		return tally;
	}

	private static Map<String, Object> with(Map<String, Object> tally, String... always) {
		for (String value : always) {
			tally.putIfAbsent(value, 0);
		}
		return tally;
	}

	private static Map<String, Object> counts(List<Map<String, Object>> shown,
			Function<Map<String, Object>, String> by) {
		Map<String, Object> counts = new TreeMap<>();
		shown.forEach((one) -> counts.put(by.apply(one), one.get("count")));
		assertThat(counts).hasSameSizeAs(shown);
		return counts;
	}

	private static List<Map<String, Object>> list(TestServer.Answer answer, String path) {
		List<Map<String, Object>> list = new ArrayList<>();
		((List<?>) Objects.requireNonNull(answer.at(path), () -> String.valueOf(answer.whole()))).forEach((one) -> {
			Map<String, Object> map = new TreeMap<>();
			((Map<?, ?>) one).forEach((key, value) -> map.put(text(key), (value != null) ? value : "null"));
			list.add(map);
		});
		return list;
	}

}

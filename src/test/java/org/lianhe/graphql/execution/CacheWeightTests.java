package org.lianhe.graphql.execution;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What caches take of the heap is at most twice what they say, and at least half. */
class CacheWeightTests {

	private static final int QUERIES = 150;

	static Stream<List<String>> queries() {
		return Stream.of(queries((i) -> "{ lab(slug: \"hkai-lab\") { %s } }".formatted(numbered("slug", i, 40))),
				queries((i) -> "{ labs(first: %d) { nodes { slug name { value } } } }".formatted(i)),
				queries((i) -> "{ %s }".formatted(IntStream.range(0, 12)
					.mapToObj((j) -> ("l%d_%d: lab(slug: \"hkai-lab\") { slug founded name { value } description "
							+ "place { slug name { value } } partners { totalCount nodes { slug } } }")
						.formatted(i, j))
					.collect(Collectors.joining(" ")))),
				queries((i) -> "{ labs(filter: { or: [%s] }) { totalCount } }".formatted(IntStream.range(0, 100)
					.mapToObj((j) -> "{ slug: { eq: \"a%d-%d\" } }".formatted(i, j))
					.collect(Collectors.joining(", ")))),
				queries((i) -> "{ labs(filter: { slug: { in: [%s] } }) { totalCount } }"
					.formatted(IntStream.range(0, 500)
						.mapToObj((j) -> "\"a%d-%d\"".formatted(i, j))
						.collect(Collectors.joining(", ")))),
				queries((i) -> "{ labs { facets(by: PLACE, first: %d) { value count } %s } }".formatted(i % 50 + 1,
						numbered("totalCount", i, 20))));
	}

	private static List<String> queries(IntFunction<String> query) {
		return IntStream.rangeClosed(1, QUERIES).mapToObj(query).toList();
	}

	private static String numbered(String field, int query, int times) {
		return IntStream.range(0, times)
			.mapToObj((i) -> "a%d_%d: %s".formatted(query, i, field))
			.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void weighsWhatIsRetained(List<String> queries) {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.cache.answers", "0");
		properties.put("lianhe.limits.rate", "0");
		try (TestServer server = TestServer.start(properties)) {
			queries.forEach((query) -> assertThat(server.ask(query).code()).isNull());
			Cache<?, ?> plans = server.bean(QueryExecutor.class).plans();
			assertWeightIsRetained("plans", plans);
			assertWeightIsRetained("documents", server.bean(DocumentCache.class).documents());
		}
	}

	private static void assertWeightIsRetained(String name, Cache<?, ?> cache) {
		cache.cleanUp();
		long weight = cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
		long number = cache.estimatedSize();
		long before = usedHeap();
		cache.invalidateAll();
		cache.cleanUp();
		long retained = before - usedHeap();
		assertThat(retained).as(name + ", " + number + " entries").isBetween(weight / 2, weight * 2);
	}

	private static long usedHeap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}

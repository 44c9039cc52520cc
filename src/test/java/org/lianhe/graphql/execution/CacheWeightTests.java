package org.lianhe.graphql.execution;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What caches take of the heap is at most twice what they say, and at least half. */
class CacheWeightTests {

	private static final int QUERIES = 150;

	private static final String RESULT = "weight: ";

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

	@Test
	void weighsWhatIsRetained() throws Exception {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:+UseSerialGC", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), CacheWeightTests.class.getName());
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		List<String> output = process.inputReader().lines().toList();
		assertThat(process.waitFor()).as(String.join("\n", output)).isZero();
		List<String> results = output.stream().filter((line) -> line.startsWith(RESULT)).toList();
		assertThat(results).hasSize(2 * (int) queries().count()).allSatisfy((line) -> {
			String[] parts = line.split(" ");
			assertThat(Long.parseLong(parts[3])).isBetween(Long.parseLong(parts[2]) / 2, Long.parseLong(parts[2]) * 2);
		});
	}

	/** Measures in a process of its own, in which nothing else allocates. */
	public static void main(String[] arguments) {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.cache.answers", "0");
		properties.put("lianhe.limits.requests-per-second", "0");
		try (TestServer server = TestServer.start(properties)) {
			server.ask("{ search(query: \"lab\") { totalCount } }");
			Cache<?, ?> plans = server.bean(QueryExecutor.class).plans();
			Cache<?, ?> documents = server.bean(DocumentCache.class).documents();
			queries().forEach((queries) -> {
				queries.forEach(server::ask);
				print("plans", plans);
				print("documents", documents);
			});
		}
		System.exit(0);
	}

	private static void print(String name, Cache<?, ?> cache) {
		cache.cleanUp();
		long weight = cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
		long before = usedHeap();
		cache.invalidateAll();
		cache.cleanUp();
		System.out.println(RESULT + name + " " + weight + " " + (before - usedHeap()));
	}

	private static long usedHeap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}

package org.lianhe.web.limits;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.ChildServer;
import org.lianhe.testing.Heap;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class KeptMemoryTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** More than what is kept of answers, plans and documents may take together. */
	private static final long MOST = 40_000_000;

	/** Documents of almost as many tokens as one may have, and as many long variables. */
	private static final int DOCUMENTS = 100;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void whatIsKeptOfLongDocumentsAndVariablesIsBounded() throws Exception {
		try (ChildServer server = ChildServer.start(Map.of()); Heap heap = Heap.of(server.process())) {
			URI address = server.uri("/graphql");
			ask(address, documentOf(0), Map.of());
			long before = heap.retained();
			for (int i = 0; i < DOCUMENTS; i++) {
				ask(address, documentOf(i), Map.of());
				ask(address, "query($s: [String!]!) { labs(filter: { slug: { in: $s } }) { totalCount } }",
						Map.of("s", longTexts(i)));
			}
			assertThat(heap.retained() - before).isLessThan(MOST);
		}
	}

	private static String documentOf(int number) {
		return "{ labs { nodes { " + "slug ".repeat(3_980 - number) + "} } }";
	}

	/** 900 kB. */
	private static List<String> longTexts(int number) {
		return IntStream.range(0, 900).mapToObj((i) -> number + "-" + i + "a".repeat(990)).toList();
	}

	private void ask(URI address, String query, Map<String, ?> variables) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(address)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
			.build();
		assertThat(this.client.send(request, HttpResponse.BodyHandlers.ofString()).body()).startsWith("{\"data\":");
	}

}

package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lianhe.testing.TestServer;

/** What a server found. */
final class SearchResponse {

	private static final Path DOCUMENT = Path.of("src/test/resources/graphql-test/search/search.graphql");

	private final TestServer.Answer answer;

	private SearchResponse(TestServer.Answer answer) {
		this.answer = answer;
	}

	static SearchResponse by(TestServer server, String query) {
		return by(server, query, Map.of());
	}

	static SearchResponse by(TestServer server, String query, Map<String, ?> more) {
		Map<String, Object> variables = new HashMap<>(more);
		variables.put("query", query);
		try {
			return new SearchResponse(server.ask(Files.readString(DOCUMENT), variables));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Map<String, ?> whole() {
		return this.answer.whole();
	}

	String code() {
		return String.valueOf(this.answer.code());
	}

	int total() {
		return (Integer) at("totalCount");
	}

	Object at(String path) {
		return String.valueOf(this.answer.at("search." + path)).equals("null") ? ""
				: Objects.requireNonNull(this.answer.at("search." + path));
	}

	@SuppressWarnings("unchecked")
	List<Map<String, Object>> edges() {
		return (List<Map<String, Object>>) at("edges");
	}

	List<String> slugs() {
		return edges().stream().map((edge) -> String.valueOf(((Map<?, ?>) edge.get("node")).get("slug"))).toList();
	}

	/**
	 * How the first matches, which it is, and its name with brackets where it matches.
	 */
	String first() {
		if (edges().isEmpty()) {
			return "nothing";
		}
		Map<String, Object> edge = edges().get(0);
		StringBuilder marked = new StringBuilder(String.valueOf(edge.get("matched")));
		List<?> spans = (List<?>) edge.get("spans");
		for (int i = spans.size() - 1; i >= 0; i--) {
			Map<?, ?> span = (Map<?, ?>) spans.get(i);
			marked.insert(((Integer) span.get("end")).intValue(), "]")
				.insert(((Integer) span.get("start")).intValue(), "[");
		}
		return edge.get("match") + " " + slugs().get(0) + " " + edge.get("lang") + " " + marked;
	}

}

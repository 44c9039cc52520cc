package org.lianhe.web;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorsTests {

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7Blabs%7BtotalCount%7D%7D&format=csv", "/graphql/schema", "/reconcile",
			"/id/no-such-lab", "/export/none" })
	void allowsAllOrigins(String path) {
		TestServer server = TestServer.shared(Store.H2);
		assertThat(cors(send(server, "GET", path, "https://example.org")))
			.isEqualTo(Map.of("access-control-allow-origin", "*", "access-control-expose-headers", "*"));
	}

	@Test
	void returnsSameHeadersForAllOrigins() {
		TestServer server = TestServer.shared(Store.H2);
		HttpResponse<String> answer = send(server, "GET", "/graphql/schema", "https://example.org");
		assertThat(cors(answer)).isEqualTo(cors(send(server, "GET", "/graphql/schema", "")));
		assertThat(answer.headers().allValues("Vary")).noneMatch((vary) -> vary.contains("Origin"));
	}

	@Test
	void answersPreflightRequests() {
		HttpResponse<String> answer = preflight(TestServer.shared(Store.H2), "https://example.org");
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(cors(answer)).isEqualTo(new TreeMap<>(Map.of("access-control-allow-origin", "*",
				"access-control-expose-headers", "*", "access-control-allow-methods", "GET, HEAD, POST, OPTIONS",
				"access-control-allow-headers", "*", "access-control-max-age", "7200")));
	}

	@Test
	void setsNoCorsHeadersForPages() {
		assertThat(cors(send(TestServer.shared(Store.H2), "GET", "/graphiql", "https://example.org"))).isEmpty();
	}

	@Test
	void restrictsOriginsWhenConfigured() {
		try (TestServer server = narrowed("https://one.example,https://two.example:8443")) {
			HttpResponse<String> chosen = send(server, "GET", "/graphql/schema", "https://two.example:8443");
			assertThat(chosen.statusCode()).isEqualTo(200);
			assertThat(cors(chosen)).isEqualTo(Map.of("access-control-allow-origin", "https://two.example:8443",
					"access-control-expose-headers", "*"));
			assertThat(chosen.headers().allValues("Vary")).contains("Origin");
			HttpResponse<String> refused = send(server, "GET", "/graphql?query=%7Bnope%7D&format=csv",
					"https://one.example");
			assertThat(refused.statusCode()).isEqualTo(400);
			assertThat(cors(refused)).containsEntry("access-control-allow-origin", "https://one.example");
			HttpResponse<String> begunAnew = send(server, "GET", "/export/none.csv", "https://one.example");
			assertThat(begunAnew.statusCode()).isEqualTo(404);
			assertThat(cors(begunAnew)).containsEntry("access-control-allow-origin", "https://one.example");
			assertThat(begunAnew.headers().allValues("Vary")).contains("Origin");
			assertThat(cors(preflight(server, "https://one.example")))
				.containsEntry("access-control-allow-origin", "https://one.example")
				.containsEntry("access-control-max-age", "7200")
				.doesNotContainKey("access-control-allow-credentials");
			assertThat(send(server, "GET", "/graphql/schema", "").statusCode()).isEqualTo(200);
			assertThat(send(server, "GET", "/graphql/schema", "https://three.example").statusCode()).isEqualTo(403);
			assertThat(cors(preflight(server, "https://three.example"))).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.org", "https://example.org/path", "https://*.example.org", "ftp://example.org" })
	void rejectsMalformedOrigins(String origin) {
		assertThatThrownBy(() -> narrowed(origin).close()).rootCause()
			.hasMessage("lianhe.cors.origins are * or origins such as https://example.org, without a path");
	}

	private static TestServer narrowed(String origins) {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.cors.origins", origins);
		return TestServer.start(properties);
	}

	private static HttpResponse<String> preflight(TestServer server, String origin) {
		return server.send(HttpRequest.newBuilder(server.uri("/graphql"))
			.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
			.header("Origin", origin)
			.header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", "content-type")
			.build());
	}

	private static HttpResponse<String> send(TestServer server, String method, String path, String origin) {
		HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		return server.send((origin.isEmpty() ? request : request.header("Origin", origin)).build());
	}

	private static Map<String, String> cors(HttpResponse<String> answer) {
		Map<String, String> headers = new TreeMap<>();
		answer.headers().map().forEach((name, values) -> {
			if (name.startsWith("access-control")) {
				headers.put(name, String.join(" | ", values));
			}
		});
		return headers;
	}

}

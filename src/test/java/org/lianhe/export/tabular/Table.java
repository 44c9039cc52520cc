package org.lianhe.export.tabular;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result of a query as a table.
 *
 * @param response as it came
 */
record Table(HttpResponse<String> response) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** By GET; parameters follow the query as name and value. */
	static Table get(TestServer server, String query, String... parameters) {
		return get(server, address(server, query, parameters));
	}

	/** What is at an address. */
	static Table get(TestServer server, URI address) {
		return new Table(server.send(HttpRequest.newBuilder(address).GET().build()));
	}

	static URI address(TestServer server, String query, String... parameters) {
		StringBuilder address = new StringBuilder("/graphql?query=").append(encoded(query));
		for (int i = 0; i < parameters.length; i += 2) {
			address.append('&').append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
		}
		return server.uri(address.toString());
	}

	/** By POST. */
	static Table post(TestServer server, String accept, Map<String, ?> body) {
		return post(server, accept, JSON.writeValueAsString(body));
	}

	/** By POST, whatever the body. */
	static Table post(TestServer server, String accept, String body) {
		return new Table(server.send(HttpRequest.newBuilder(server.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build()));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	int status() {
		return this.response.statusCode();
	}

	String text() {
		return this.response.body();
	}

	/** A header; an empty string where it is absent. */
	String header(String name) {
		return this.response.headers().firstValue(name).orElse("");
	}

	/** The message of the refusal, and its code before it. */
	String refusal() {
		var error = JSON.readTree(text()).path("errors").path(0);
		return error.path("extensions").path("code").asString() + " " + error.path("message").asString();
	}

	/** Where the refusal says it is. */
	String path() {
		return JSON.readTree(text()).path("errors").path(0).path("path").toString();
	}

}

package org.lianhe.export.tabular;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianhe.testing.Noted;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a table to those who do not read it, or have it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadTests {

	private static final String QUERY = "query($a: Int, $b: LabFilter) { labs(first: $a, filter: $b) { nodes { slug } } }";

	private TestServer server;

	@BeforeAll
	void start() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.putAll(Noted.property());
		properties.put("lianhe.cache.staleness", "1h");
		this.server = TestServer.start(properties);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void headReturnsHeadersOfGetWithoutReadingRows() {
		for (String query : List.of("{ labs { nodes { slug } } }", "{ relations { nodes { id } } }")) {
			URI address = Table.address(this.server, query, "format", "csv", "lang", "en");
			Map<String, List<String>> get = headers(send("GET", address));
			this.server.bean(Noted.class).taken();
			HttpResponse<String> head = send("HEAD", address);
			assertThat(this.server.bean(Noted.class).taken()).as("the release").hasSize(1);
			assertThat(head.body()).isEmpty();
			assertThat(headers(head)).isEqualTo(get)
				.containsKeys("etag", "link", "lianhe-dataset-digest", "content-disposition");
		}
	}

	@Test
	void headReturnsErrorIfQueryIsNoTable() {
		URI two = Table.address(this.server, "{ labs { nodes { slug } } people { nodes { slug } } }", "format", "csv");
		assertThat(send("HEAD", two).statusCode()).isEqualTo(400);
	}

	@Test
	void entityTagIgnoresOrderOfVariables() {
		String one = tag("{\"a\": 2, \"b\": {\"slug\": {\"ne\": \"x\", \"notIn\": [\"y\"]}}}");
		assertThat(tag("{\"b\": {\"slug\": {\"notIn\": [\"y\"], \"ne\": \"x\"}}, \"a\": 2}")).isEqualTo(one);
		assertThat(tag("{\"b\": {\"slug\": {\"notIn\": [\"y\"], \"ne\": \"x\"}}, \"a\": 3}")).isNotEqualTo(one);
	}

	private String tag(String variables) {
		HttpResponse<String> table = send("GET",
				Table.address(this.server, QUERY, "format", "csv", "variables", variables));
		assertThat(table.statusCode()).as(table.body()).isEqualTo(200);
		return table.headers().firstValue("ETag").orElseThrow();
	}

	private HttpResponse<String> send(String method, URI address) {
		return this.server
			.send(HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody()).build());
	}

	/**
	 * All headers except those that only a response with a body has, and those that
	 * differ by request.
	 */
	private static Map<String, List<String>> headers(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		Map<String, List<String>> headers = new HashMap<>(response.headers().map());
		headers.keySet()
			.removeAll(
					List.of("date", "x-request-id", "lianhe-rows", "trailer", "transfer-encoding", "content-length"));
		return headers;
	}

}

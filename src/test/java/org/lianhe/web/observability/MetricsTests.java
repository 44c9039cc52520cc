package org.lianhe.web.observability;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsTests {

	private TestServer server;

	@BeforeAll
	void start() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("management.server.port", "0");
		properties.put("lianhe.metrics.others", "1");
		this.server = TestServer.start(properties);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void queriesAreMeasuredByTheNamesOfOperations() {
		this.server.ask("query First { labs { nodes { slug partners { totalCount } } } }");
		this.server.ask("query Second { labs { totalCount } }");
		this.server.ask("{ labs(first: 1000) { totalCount } }");
		for (String expected : List.of(
				"lianhe_queries_seconds_count{answer=\"executed\",form=\"json\",operation=\"First\",status=\"200\"} 1",
				"operation=\"other\"", "operation=\"anonymous\"", "lianhe_errors_total{code=\"PAGE_TOO_LARGE\"} 1.0",
				"lianhe_statements_seconds_count{field=\"Query.labs\",outcome=\"read\"}",
				"lianhe_statements_seconds_count{field=\"Lab.partners\",outcome=\"read\"}",
				"lianhe_statements_rows_total{field=\"Lab.partners\"}",
				"hikaricp_connections_max{pool=\"readers\"} 8.0", "cache_size{cache=\"answers\"}",
				"cache_gets_total{cache=\"requests\",result=\"miss\"}")) {
			assertThat(awaited(expected)).doesNotContain("Second");
		}
	}

	@Test
	void tablesAreMeasuredByTheirForms() {
		get("/graphql?format=tsv&query=%7Blabs(first:12)%7Bnodes%7Bslug%7D%7D%7D", "local.server.port");
		assertThat(awaited("lianhe_tables_rows_total{form=\"tsv\"} 12.0"))
			.contains("lianhe_tables_bytes_total{form=\"tsv\"}", "lianhe_tables_torn_total{form=\"tsv\"} 0.0");
	}

	@Test
	void theyAreOnTheirOwnPortAloneAndProbesOnBoth() {
		assertThat(get("/actuator/prometheus", "local.server.port").statusCode()).isEqualTo(404);
		assertThat(get("/actuator/health", "local.server.port").statusCode()).isEqualTo(404);
		for (String path : List.of("/livez", "/readyz")) {
			assertThat(get(path, "local.server.port").statusCode()).as(path).isEqualTo(200);
		}
		assertThat(get("/actuator/health/readiness", "local.management.port").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphql", "/actuator", "/actuator/env", "/actuator/beans", "/actuator/metrics",
			"/actuator/heapdump", "/actuator/loggers", "/actuator/shutdown", "/actuator/configprops" })
	void nothingElseAnswersThere(String path) {
		assertThat(get(path, "local.management.port").statusCode()).isEqualTo(404);
	}

	@Test
	void nobodyMeasuresWhereNobodyReads() {
		assertThat(TestServer.shared(Store.H2).beans(MeterRegistry.class)).isEmpty();
	}

	/** What is measured, as soon as this is among it: the last byte is sent before. */
	private String awaited(String text) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> get("/actuator/prometheus", "local.management.port").body(), (body) -> body.contains(text));
	}

	private HttpResponse<String> get(String path, String port) {
		URI address = URI.create("http://localhost:" + this.server.context().getEnvironment().getProperty(port) + path);
		return this.server.send(HttpRequest.newBuilder(address).build());
	}

}

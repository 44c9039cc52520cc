package org.lianhe.web.observability;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import org.slf4j.event.KeyValuePair;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class AccessLogTests {

	private static final String QUERY = "query Some($n: Int) { labs(first: $n) { nodes { slug } } }";

	private static final String HASH = "[0-9a-f]{64}";

	/**
	 * Started before any line is listened to, since a start sets the levels of the log.
	 */
	private static final TestServer SERVER = TestServer.shared(Store.H2);

	@Test
	void tellsOfAQueryWithoutItsVariables() {
		try (Lines lines = new Lines(AccessLog.class)) {
			String id = id(ask(SERVER, QUERY, "{\"n\":3}"));
			assertThat(lines.await(id).getFormattedMessage()).matches("request id=" + id
					+ " method=POST path=/graphql status=200 ms=[0-9.]+ bytes=\\d+ " + "operation=Some document=" + HASH
					+ " form=json cost=[0-9]+ answer=executed statements=[0-9]+ sqlMs=[0-9.]+");
		}
	}

	@Test
	void tellsWhatAnAnswerCostsThatWasKept() {
		try (Lines lines = new Lines(AccessLog.class)) {
			String query = "query Kept($n: Int) { labs(first: $n) { nodes { slug } } }";
			String executed = lines.await(id(ask(SERVER, query, "{\"n\":4}"))).getFormattedMessage();
			String kept = lines.await(id(ask(SERVER, query, "{\"n\":4}"))).getFormattedMessage();
			assertThat(executed).contains(" answer=executed ");
			assertThat(kept).contains(" cost=" + executed.replaceFirst(".* cost=(\\d+) .*", "$1") + " answer=kept");
		}
	}

	@Test
	void tellsWhyARequestWasRefusedBeforeItWasRead() {
		try (Lines lines = new Lines(AccessLog.class)) {
			String id = id(post(SERVER, " ".repeat(2_000_000)));
			assertThat(lines.await(id).getFormattedMessage()).contains(" status=413 ")
				.endsWith(" codes=QUERY_TOO_COSTLY");
		}
	}

	@Test
	void tellsWhyAFileWasRefused() {
		try (Lines lines = new Lines(AccessLog.class)) {
			String id = id(
					SERVER.send(HttpRequest.newBuilder(SERVER.uri("/export/network.graphml?of=no-such-lab")).build()));
			assertThat(lines.await(id).getFormattedMessage()).contains(" status=404 ", " codes=NOT_FOUND");
		}
	}

	@Test
	void tellsWhyAQueryWasRefused() {
		try (Lines lines = new Lines(AccessLog.class)) {
			String id = id(ask(SERVER, QUERY, "{\"n\":1000}"));
			assertThat(lines.await(id).getFormattedMessage()).contains(" operation=Some ", " codes=PAGE_TOO_LARGE");
		}
	}

	@Test
	void tellsHowManyRowsATableHad() {
		try (Lines lines = new Lines(AccessLog.class)) {
			HttpResponse<String> table = SERVER.send(HttpRequest
				.newBuilder(SERVER.uri("/graphql?format=csv&query=%7Blabs(first:12)%7Bnodes%7Bslug%7D%7D%7D"))
				.build());
			assertThat(lines.await(id(table)).getFormattedMessage()).contains(" form=csv ", " rows=12");
		}
	}

	@Test
	void tellsWhatATableCostsAndWhatOneWouldHaveThatWasRefused() {
		try (Lines lines = new Lines(AccessLog.class)) {
			assertThat(table(lines, "{labs{nodes{slug}}}")).contains(" form=csv cost=2 answer=executed");
			assertThat(table(lines, "{labs(first:201){nodes{slug}}}")).contains(" form=csv cost=201 answer=refused");
		}
	}

	private static String table(Lines lines, String query) {
		String address = "/graphql?format=csv&query=" + query.replace("{", "%7B").replace("}", "%7D");
		HttpResponse<String> table = SERVER.send(HttpRequest.newBuilder(SERVER.uri(address)).build());
		return lines.await(id(table)).getFormattedMessage();
	}

	@Test
	void tellsOfWhatIsNoQueryAtAll() {
		try (Lines lines = new Lines(AccessLog.class)) {
			HttpResponse<String> none = SERVER.send(HttpRequest.newBuilder(SERVER.uri("/none%0Aline=2")).build());
			assertThat(lines.await(id(none)).getFormattedMessage()).matches(
					"request id=" + id(none) + " method=GET path=\"/none%0Aline=2\" status=404 ms=[0-9.]+ bytes=\\d+");
		}
	}

	@Test
	void tellsVariablesAndClientsWhereAskedTo() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.log.variables", "true");
		properties.put("lianhe.log.client", "true");
		try (TestServer server = TestServer.start(properties); Lines lines = new Lines(AccessLog.class)) {
			String id = id(ask(server, QUERY, "{\"n\":3}"));
			assertThat(lines.await(id).getFormattedMessage()).contains(" client=127.0.0.1 ")
				.endsWith(" variables=\"{\\\"n\\\":3}\"");
		}
	}

	@Test
	void tellsTheClientForWhomAProxyAsks() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.log.client", "true");
		properties.put("lianhe.proxies", "127.0.0.0/8,::1");
		try (TestServer server = TestServer.start(properties); Lines lines = new Lines(AccessLog.class)) {
			HttpRequest request = HttpRequest.newBuilder(server.uri("/none"))
				.header("X-Forwarded-For", "198.51.100.9, 203.0.113.7")
				.build();
			assertThat(lines.await(id(server.send(request))).getFormattedMessage()).contains(" client=203.0.113.7 ");
		}
	}

	@Test
	void givesFieldsToALogThatIsStructured() {
		AccessLog log = new AccessLog(new LogProperties(false, false, Duration.ZERO), true);
		try (Lines lines = new Lines(AccessLog.class)) {
			log.answered(new CompletedRequest("id-1", "GET", "/", 303, 1_500_000, 0, "127.0.0.1",
					RequestRecord.of(new MockHttpServletRequest())));
			ILoggingEvent event = lines.await("id-1");
			assertThat(event.getFormattedMessage()).isEqualTo("request");
			assertThat(event.getKeyValuePairs()).containsExactly(new KeyValuePair("id", "id-1"),
					new KeyValuePair("method", "GET"), new KeyValuePair("path", "/"), new KeyValuePair("status", 303),
					new KeyValuePair("ms", 1.5), new KeyValuePair("bytes", 0L));
		}
	}

	private static HttpResponse<String> ask(TestServer server, String query, String variables) {
		return post(server, "{\"query\":\"" + query + "\",\"variables\":" + variables + "}");
	}

	private static HttpResponse<String> post(TestServer server, String body) {
		return server.send(HttpRequest.newBuilder(server.uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private static String id(HttpResponse<String> answer) {
		return answer.headers().firstValue("X-Request-Id").orElseThrow();
	}

}

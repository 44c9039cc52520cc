package org.lianhe.web.limits;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.boot.web.servlet.FilterRegistrationBean;

import static org.assertj.core.api.Assertions.assertThat;

/** One client that does much at once, beside others. */
class CrowdTests {

	private static final int AT_ONCE = 3;

	private static final int BURST = 20;

	/** Bytes of each body that are not counted. */
	private static final int FREE = 8192;

	private static TestServer server;

	private final List<Connection> open = new ArrayList<>();

	@BeforeAll
	static void start() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.seed", "src/test/resources/seeds/good");
		properties.put("lianhe.proxies", "127.0.0.0/8,::1");
		properties.put("lianhe.limits.max-concurrent-requests", String.valueOf(AT_ONCE));
		properties.put("lianhe.limits.requests-per-second", "2");
		properties.put("lianhe.limits.max-body-size", "50KB");
		properties.put("lianhe.limits.max-body-memory", "85KB");
		server = TestServer.start(properties);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/actuator/info", "/actuator/health", "/graphql/schema", "/graphiql",
			"/", "/nothing", "/graphql?query=%7B__typename%7D" })
	void aClientThatAsksTooOftenIsRefusedAtAnyAddress(String path) throws IOException {
		String client = "203.0.113." + Math.floorMod(path.hashCode(), 200);
		String answers = "";
		for (int i = 0; i < BURST * 2 && !answers.contains("HTTP/1.1 429"); i++) {
			answers = answer(client, path);
		}
		assertThat(answers).startsWith("HTTP/1.1 429 ").contains("\"code\":\"RATE_LIMITED\"", "\r\nRetry-After: ");
	}

	@Test
	void aClientHasOnlySoManyRequestsInProgress() throws IOException {
		for (int i = 0; i < AT_ONCE; i++) {
			connect("198.51.100.1").begin("POST /graphql", "Content-Length: 100").send("{");
		}
		await("198.51.100.1", "HTTP/1.1 429 ");
		String refused = answer("198.51.100.1", "/graphql/schema");
		assertThat(refused).startsWith("HTTP/1.1 429 ")
			.contains("\"code\":\"RATE_LIMITED\"", "\"maximum\":" + AT_ONCE, "\"retryAfter\":1",
					"\r\nRetry-After: 1\r\n",
					AT_ONCE + " requests from this address are being answered, which is the most at once.");
		assertIsWhole(refused);
		assertThat(answer("198.51.100.2", "/livez")).startsWith("HTTP/1.1 200 ");
		this.open.get(0).close();
		await("198.51.100.1", "HTTP/1.1 200 ");
		close();
	}

	@Test
	void bodiesThatWaitTakeOnlySoMuchMemory() throws IOException {
		String half = "{\"query\":\"" + "x".repeat(40_000);
		for (int i = 1; i <= 2; i++) {
			connect("192.0.2." + i).begin("POST /graphql", "Content-Length: 50000").send(half);
		}
		Awaitility.await().atMost(Duration.ofSeconds(8)).until(() -> held() == 2 * (50_000 - FREE));
		try (Connection third = new Connection(server.uri("/"), "192.0.2.3")) {
			String refused = third.begin("POST /graphql", "Content-Length: 50000").send(half).rest();
			assertThat(refused).startsWith("HTTP/1.1 429 ")
				.contains("\"code\":\"RATE_LIMITED\"", "\"maximum\":87040", "\r\nRetry-After: ",
						"\r\nConnection: close\r\n");
			assertIsWhole(refused);
		}
		assertThat(ask("192.0.2.4", "{\"query\":\"{ __typename }\"}")).startsWith("HTTP/1.1 200 ");
		close();
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> held() == 0);
		String large = "{\"query\":\"{ __typename }#" + "x".repeat(49_000) + "\"}";
		assertThat(ask("192.0.2.4", large)).startsWith("HTTP/1.1 200 ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST /nothing", "GET /livez", "POST /graphql/schema", "POST /", "GET /export/nodes.csv" })
	void aBodyWhereNoneIsReadIsRefusedAtOnce(String request) throws IOException {
		for (String length : List.of("Content-Length: 1000", "Transfer-Encoding: chunked")) {
			try (Connection client = new Connection(server.uri("/"), "192.0.2.100")) {
				String refused = client.begin(request, "Content-Type: application/x-www-form-urlencoded", length)
					.rest();
				assertThat(refused).startsWith("HTTP/1.1 400 ")
					.contains("\"code\":\"BAD_USER_INPUT\"",
							"No body is read at this address. POST queries to /graphql.", "\r\nConnection: close\r\n");
				assertIsWhole(refused);
			}
		}
	}

	@Test
	void whoAsksTooOftenWithABodyThatNeverComesIsLeft() throws IOException {
		String answer = "";
		for (int i = 0; i < BURST * 2 && !answer.startsWith("HTTP/1.1 429 "); i++) {
			answer = answer("198.51.100.9", "/livez");
		}
		try (Connection client = new Connection(server.uri("/"), "198.51.100.9")) {
			String refused = client.begin("POST /graphql", "Content-Length: 100").rest();
			assertThat(refused).startsWith("HTTP/1.1 429 ").contains("\r\nConnection: close\r\n");
			assertIsWhole(refused);
		}
	}

	/** A refusal looks like any other answer. */
	private static void assertIsWhole(String refused) {
		Matcher id = Pattern.compile("\r\nX-Request-Id: (\\S+)\r\n").matcher(refused);
		assertThat(id.find()).as(refused).isTrue();
		assertThat(refused).contains("\"requestId\":\"" + id.group(1) + "\"", "\r\nX-Content-Type-Options: nosniff\r\n",
				"\r\nContent-Security-Policy: default-src 'none';", "\r\nCache-Control: no-store\r\n");
	}

	private Connection connect(String client) throws IOException {
		Connection connection = new Connection(server.uri("/"), client);
		this.open.add(connection);
		return connection;
	}

	private void close() throws IOException {
		for (Connection connection : this.open) {
			connection.close();
		}
	}

	private static void await(String client, String status) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.pollInterval(Duration.ofMillis(200))
			.untilAsserted(() -> assertThat(answer(client, "/livez")).startsWith(status));
	}

	private static long held() {
		return ((RequestBodyFilter) server.context().getBean("bodyFilter", FilterRegistrationBean.class).getFilter())
			.held();
	}

	private static String answer(String client, String path) throws IOException {
		try (Connection connection = new Connection(server.uri("/"), client)) {
			return connection.begin("GET " + path, "Connection: close").rest();
		}
	}

	private static String ask(String client, String body) throws IOException {
		try (Connection connection = new Connection(server.uri("/"), client)) {
			return connection
				.begin("POST /graphql", "Content-Type: application/json", "Connection: close",
						"Content-Length: " + body.length())
				.send(body)
				.rest();
		}
	}

}

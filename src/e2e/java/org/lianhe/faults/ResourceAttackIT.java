package org.lianhe.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.ChildServer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One client, within every limit of size and rate, asks for as much as it can of a server
 * with the heap that the README gives it. It is answered or refused, the server stays
 * alive, logs a line for each request, and answers another client.
 */
class ResourceAttackIT {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String LIGHT = "{ labs(first: 3) { nodes { slug name { value } } } }";

	private static final int LOG_BYTES_OF_A_REQUEST = 1000;

	private static final Set<Integer> STATUSES = Set.of(200, 400, 413, 429, 503);

	private static final String LONG_NAME = "a".repeat(180);

	private static final String HAN = "深圳香港大学人工智能实验室联盟研究院数据中心科技创新粤港澳大湾区广州市产业发展基金会教育部";

	private static ChildServer server;

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeAll
	static void start() {
		server = ChildServer.start(Map.of("lianhe.cache.answers", "0", "lianhe.proxies", "127.0.0.0/8,::1"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void boundsResponsesWithLongNames() throws Exception {
		attack(6, (i) -> post(lists((list) -> many(118, (j) -> LONG_NAME + i + "_" + j + ": description"))));
	}

	@Test
	void boundsResponsesWithLongNamesByGet() throws Exception {
		attack(4, (i) -> get("format=json", lists((list) -> many(22, (j) -> "a".repeat(60) + i + "_" + j + ": id"))));
	}

	@Test
	void boundsNestedResponsesWithLongNames() throws Exception {
		attack(6, (i) -> {
			String fields = many(238, (j) -> LONG_NAME + i + "_" + j + ": description");
			return post("{ organizations(first: 200) { nodes { " + fields + " people(first: 10) { nodes { " + fields
					+ " } } } } }");
		});
	}

	@Test
	void boundsConditionsOfFilters() throws Exception {
		for (int number : new int[] { 49, 500, 5000 }) {
			List<Object> conditions = Collections.nCopies(number, Map.of("relations", Map.of("some", Map.of())));
			attack(4, (i) -> post("query($f: [LabFilter!]) { a" + i + ": labs(filter: { or: $f }) { totalCount } }",
					Map.of("f", conditions)));
		}
	}

	@Test
	void boundsListsInArguments() throws Exception {
		for (int number : new int[] { 1000, 12_000, 40_000 }) {
			List<String> values = IntStream.range(0, number).mapToObj((i) -> "x" + i).toList();
			attack(2, (i) -> post("query($v: [String!]) { lab(slug: \"hkai-lab\") { relations(predicates: $v) "
					+ "{ totalCount } } }", Map.of("v", values)));
			attack(2, (i) -> post("query($v: [ID!]!) { nodes(ids: $v) { id } }", Map.of("v", values)));
			attack(2, (i) -> post("query($v: [String!]!) { resolve(names: $v) { name } }", Map.of("v", values)));
			attack(2, (i) -> post("query($v: [String!]) { labs(filter: { slug: { in: $v } }) { totalCount } }",
					Map.of("v", values)));
		}
	}

	@Test
	void boundsPlansOfDifferentQueries() throws Exception {
		attack(200, (i) -> post("{ " + many(12, (j) -> "l" + i + "_" + j + ": lab(slug: \"hkai-lab\") { slug founded "
				+ "name { value } description place { slug name { value } } partners { totalCount nodes { slug } } }")
				+ " }"));
	}

	@Test
	void boundsBodiesOfNestedArrays() throws Exception {
		String arrays = "[" + String.join(",", Collections.nCopies(330_000, "[]")) + "]";
		attack(8, (i) -> body("/graphql", "application/json",
				"{\"query\": \"{ __typename }\", \"variables\": {\"x\": " + arrays + "}}"));
		attack(8, (i) -> body("/reconcile", "application/x-www-form-urlencoded",
				"queries=" + encode("{\"q0\": {\"query\": \"x\", \"properties\": " + arrays.substring(0, 400_000))));
	}

	@Test
	void endsSearchesAtTheDeadline() throws Exception {
		String searches = many(30,
				(i) -> "s" + i + ": search(query: \"" + han(i, 200) + "\", first: 1) { totalCount }");
		attack(4, (i) -> post("{ a" + i + ": __typename " + searches + " }"));
	}

	@Test
	void answersOthersWhileSearchesOfClientsThatAreGoneRun() throws Exception {
		String body = JSON.writeValueAsString(Map.of("query",
				"{ " + many(30, (i) -> "s" + i + ": search(query: \"" + han(i, 200) + "\", first: 1) { totalCount }")
						+ " }"));
		abandon(4, "POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.UTF_8).length, body);
		assertOtherClientIsAnswered("/graphql?query=" + encode(LIGHT));
	}

	@Test
	void answersOthersWhileTablesOfClientsThatAreGoneAreWritten() throws Exception {
		String query = "{ organizations { nodes { slug "
				+ many(4, (i) -> "r" + i + ": relations(first: 200) { nodes { id } }") + " } } }";
		abandon(4, "GET /graphql?format=parquet&query=" + encode(query) + " HTTP/1.1", "");
		assertOtherClientIsAnswered("/graphql?format=csv&query=" + encode("{ labs { nodes { slug } } }"));
	}

	@Test
	void sharesPlacesAmongClients() throws Exception {
		List<CompletableFuture<Void>> attackers = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			int number = i;
			attackers.add(
					CompletableFuture.runAsync(
							() -> send(post("{ "
									+ many(20,
											(j) -> "g" + number + "_" + j
													+ ": organizations { groupBy(by: [PLACE, TOPIC]) { count } }")
									+ " }")),
							(work) -> new Thread(work).start()));
		}
		for (int i = 0; i < 20; i++) {
			assertOtherClientIsAnswered("/graphql?query=" + encode(LIGHT.replace("first: 3", "first: " + (i + 1))));
		}
		attackers.forEach(CompletableFuture::join);
	}

	/** Sends requests at once. */
	private void attack(int number, IntFunction<HttpRequest> request) throws InterruptedException {
		int before = server.log().length();
		List<HttpResponse<String>> responses = Collections.synchronizedList(new ArrayList<>());
		List<Thread> threads = IntStream.range(0, Math.min(8, number)).mapToObj((first) -> new Thread(() -> {
			for (int i = first; i < number; i += 8) {
				responses.add(send(request.apply(i)));
			}
		})).toList();
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		assertThat(responses).hasSize(number).allSatisfy((response) -> {
			assertThat(response.statusCode()).isIn(STATUSES);
			assertThat(response.body()).doesNotContain("INTERNAL");
		});
		assertThat(server.process().isAlive()).isTrue();
		assertThat(server.log().length() - before).isLessThan(number * LOG_BYTES_OF_A_REQUEST);
		assertOtherClientIsAnswered("/graphql?query=" + encode(LIGHT));
	}

	/** Sends requests, and leaves before they are answered. */
	private static void abandon(int number, String head, String body) throws Exception {
		for (int i = 0; i < number; i++) {
			URI address = server.uri("/");
			try (Socket socket = new Socket(address.getHost(), address.getPort())) {
				OutputStream out = socket.getOutputStream();
				out.write((head + "\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n" + body)
					.getBytes(StandardCharsets.UTF_8));
				out.flush();
				Thread.sleep(300);
			}
		}
	}

	private void assertOtherClientIsAnswered(String path) {
		HttpResponse<String> response = send(
				HttpRequest.newBuilder(server.uri(path)).header("X-Forwarded-For", "192.0.2.2").build());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.body()).doesNotContain("errors");
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static HttpRequest post(String query) {
		return post(query, Map.of());
	}

	private static HttpRequest post(String query, Map<String, ?> variables) {
		return body("/graphql", "application/json",
				JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
	}

	private static HttpRequest body(String path, String type, String body) {
		return HttpRequest.newBuilder(server.uri(path))
			.header("Content-Type", type)
			.header("X-Forwarded-For", "192.0.2.1")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	private static HttpRequest get(String parameters, String query) {
		return HttpRequest.newBuilder(server.uri("/graphql?" + parameters + "&query=" + encode(query)))
			.header("X-Forwarded-For", "192.0.2.1")
			.build();
	}

	private static String lists(IntFunction<String> fields) {
		List<String> types = List.of("labs", "organizations", "people", "places");
		return "{ "
				+ many(types.size(),
						(i) -> "l" + i + ": " + types.get(i) + "(first: 200) { nodes { " + fields.apply(i) + " } }")
				+ " }";
	}

	private static String han(int number, int length) {
		return IntStream.range(0, length)
			.mapToObj((i) -> HAN.substring((number * 7 + i * (1 + number % 5)) % HAN.length()).substring(0, 1))
			.collect(Collectors.joining());
	}

	private static String many(int number, IntFunction<String> part) {
		return IntStream.range(0, number).mapToObj(part).collect(Collectors.joining(" "));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}

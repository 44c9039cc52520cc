package org.lianhe.web.limits;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class BufferedBodyTests {

	private static final String ASK = "{\"query\":\"{ __typename }\"}";

	private static final int THREADS = 4;

	private static final int SLOW = 40;

	private static TestServer server;

	@BeforeAll
	static void start() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.seed", "src/test/resources/seeds/good");
		properties.put("lianhe.limits.requests-per-second", "2");
		properties.put("server.tomcat.threads.max", String.valueOf(THREADS));
		properties.put("lianhe.proxies", "127.0.0.0/8,::1");
		server = TestServer.start(properties);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void refusesALargeBodyBeforeItComes() throws IOException {
		try (Socket client = connect()) {
			send(client, head("Content-Length: 104857600"));
			assertThat(rest(client)).startsWith("HTTP/1.1 413 ")
				.contains("\"code\":\"QUERY_TOO_COSTLY\"", "The body is larger than 1048576 bytes",
						"Connection: close");
		}
	}

	@Test
	void aRefusalHasTheIdOfItsRequestAndTheHeadersOfAllAnswers() throws IOException {
		try (Socket client = connect()) {
			send(client, head("Content-Length: 104857600"));
			String answer = rest(client);
			Matcher id = Pattern.compile("X-Request-Id: (\\S+)\r\n").matcher(answer);
			assertThat(id.find()).as(answer).isTrue();
			assertThat(answer).contains("\"requestId\":\"" + id.group(1) + "\"", "Access-Control-Allow-Origin: *\r\n",
					"X-Content-Type-Options: nosniff\r\n");
		}
	}

	@Test
	void refusesALargeBodyInPiecesOfWhichItReadsNoMoreThanIsAllowed() throws IOException {
		try (Socket client = connect()) {
			send(client, head("Transfer-Encoding: chunked"));
			long sent = sendPieces(client, 100L << 20);
			assertThat(sent).isLessThan(100L << 20);
			assertThat(rest(client)).startsWith("HTTP/1.1 413 ").contains("\"code\":\"QUERY_TOO_COSTLY\"");
		}
	}

	@Test
	void slowBodiesHoldNoThreadAndEndInTime() throws IOException {
		List<Socket> slow = new ArrayList<>();
		for (int i = 0; i < SLOW; i++) {
			Socket client = connect();
			send(client, head("Content-Length: " + ASK.length()) + ((i % 2 == 0) ? "{" : ""));
			slow.add(client);
		}
		assertThat(server.ask("{ __typename }").at("__typename")).isEqualTo("Query");
		for (Socket client : slow) {
			assertThat(rest(client)).startsWith("HTTP/1.1 408 ").contains("\"code\":\"TIMEOUT\"");
			client.close();
		}
	}

	@Test
	void aBodyThatComesPieceByPieceIsReadWhole() throws IOException {
		try (Socket client = connect()) {
			send(client, head("Content-Length: " + ASK.length(), "Connection: close"));
			for (int i = 0; i < ASK.length(); i++) {
				send(client, ASK.substring(i, i + 1));
			}
			assertThat(rest(client)).startsWith("HTTP/1.1 200 ").contains("\"__typename\":\"Query\"");
		}
	}

	@Test
	void aFormThatComesLateIsReadAsOne() throws IOException {
		String form = "queries=%7B%22q0%22%3A%7B%22query%22%3A%22harbour%22%7D%7D";
		try (Socket client = connect()) {
			send(client,
					"POST /reconcile HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
							+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
							+ "\r\n\r\n");
			send(client, form.substring(0, 20));
			send(client, form.substring(20));
			assertThat(rest(client)).startsWith("HTTP/1.1 200 ").contains("\"q0\"");
		}
	}

	@Test
	void refusesFormsOfManyFieldsAndBrokenAddresses() {
		HttpRequest.Builder many = HttpRequest.newBuilder(server.uri("/reconcile"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("a=1&".repeat(101)));
		assertThat(server.send(many.build()).statusCode()).isEqualTo(400);
		HttpRequest.Builder longer = HttpRequest.newBuilder(server.uri("/graphql?" + "a=1&".repeat(101)));
		assertThat(server.send(longer.build()).statusCode()).isEqualTo(400);
	}

	@Test
	void aBodyThatNobodyReadsHoldsNoThreadEither() throws IOException {
		try (Socket client = connect()) {
			send(client, "POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n");
			assertThat(rest(client)).startsWith("HTTP/1.1 400 ");
		}
	}

	@Test
	void refusesAClientThatAsksTooOften() throws IOException {
		int status = 200;
		for (int i = 0; i < 10_000 && status == 200; i++) {
			HttpRequest request = HttpRequest.newBuilder(server.uri("/graphql"))
				.header("Content-Type", "application/json")
				.header("X-Forwarded-For", "203.0.113.7")
				.POST(HttpRequest.BodyPublishers.ofString(ASK))
				.build();
			status = server.send(request).statusCode();
		}
		assertThat(status).isEqualTo(429);
		assertThat(server.ask("{ __typename }").code()).isNull();
	}

	private static Socket connect() throws IOException {
		return new Socket("localhost", server.uri("/").getPort());
	}

	private static String head(String... more) {
		return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ String.join("\r\n", more) + "\r\n\r\n";
	}

	private static void send(Socket client, String text) throws IOException {
		client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		client.getOutputStream().flush();
	}

	/** Sends pieces until there are enough or the server takes no more. */
	private static long sendPieces(Socket client, long enough) {
		byte[] piece = ("10000\r\n" + "a".repeat(65_536) + "\r\n").getBytes(StandardCharsets.UTF_8);
		long sent = 0;
		try {
			OutputStream out = client.getOutputStream();
			while (sent < enough) {
				out.write(piece);
				sent += piece.length;
			}
		}
		catch (IOException ex) {
			return sent;
		}
		return sent;
	}

	private static String rest(Socket client) throws IOException {
		StringBuilder read = new StringBuilder();
		byte[] piece = new byte[8192];
		try {
			for (int length = 0; length >= 0; length = client.getInputStream().read(piece)) {
				read.append(new String(piece, 0, length, StandardCharsets.UTF_8));
			}
		}
		catch (SocketException ex) {
			return read.toString();
		}
		return read.toString();
	}

}

package org.lianhe.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationListener;

import static org.assertj.core.api.Assertions.assertThat;

class ShutdownTests {

	private static final int LITTLE = 4096;

	private static final int LAST = 60;

	/** Far more than sockets keep. */
	private static final String LARGE = "{ relations { nodes { id subject { description relations { nodes { id "
			+ "object { description relations(first: 20) { nodes { id } } } } } } } } }";

	private static final String BODY = "{\"query\":\"{ labs { totalCount } }\"}";

	private static final String QUERY = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
			+ "Content-Type: application/json\r\nAccept: text/csv\r\nExpect: 100-continue\r\nContent-Length: "
			+ BODY.length() + "\r\n\r\n";

	private static final String CONTINUE = "HTTP/1.1 100 \r\n\r\n";

	@Test
	void completesRequestsInProgressOnShutdown() throws Exception {
		TestServer server = TestServer.start(Store.H2.empty());
		try (Raw table = new Raw(server, LITTLE); Raw query = new Raw(server)) {
			table.send("GET /graphql?format=csv&query=" + URLEncoder.encode(LARGE, StandardCharsets.UTF_8)
					+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			assertThat(table.next(LITTLE)).startsWith("HTTP/1.1 200");
			query.send(QUERY);
			assertThat(query.next(CONTINUE.length())).isEqualTo(CONTINUE);
			CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
			awaitClosedDoor(server);
			assertThat(closed).isNotDone();
			assertThat(query.send(BODY).rest()).startsWith("HTTP/1.1 200").contains("totalCount");
			assertThat(closed).isNotDone();
			String rest = table.rest();
			assertThat(rest.substring(rest.length() - LAST)).matches("(?s).*\r\n0\r\nLianhe-Rows: \\d+\r\n\r\n");
			closed.join();
		}
	}

	@Test
	void isNotReadyDuringShutdown() {
		TestServer server = TestServer.start(Store.H2.empty());
		List<Object> seen = new ArrayList<>();
		ApplicationListener<AvailabilityChangeEvent<?>> listener = (event) -> {
			if (event.getState() == ReadinessState.REFUSING_TRAFFIC) {
				seen.add(status(server, "/readyz"));
				seen.add(status(server, "/livez"));
				seen.add(String.valueOf(server.ask("{ labs { totalCount } }").at("labs.totalCount")));
			}
		};
		server.context().addApplicationListener(listener);
		String count = String.valueOf(server.ask("{ labs { totalCount } }").at("labs.totalCount"));
		assertThat(status(server, "/readyz")).isEqualTo(200);
		server.close();
		assertThat(seen).containsExactly(503, 200, count);
	}

	private static int status(TestServer server, String path) {
		return server.send(HttpRequest.newBuilder(server.uri(path)).build()).statusCode();
	}

	private static void awaitClosedDoor(TestServer server) throws IOException {
		while (true) {
			try {
				new Raw(server).close();
			}
			catch (ConnectException ex) {
				return;
			}
		}
	}

}

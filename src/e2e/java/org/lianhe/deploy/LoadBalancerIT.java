package org.lianhe.deploy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** HAProxy in front of two instances. */
class LoadBalancerIT {

	private static final int CLIENTS = 8;

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port = Program.freePort();

	@Test
	void losesNoReadWhenAnInstanceStops() throws Exception {
		TestServer one = TestServer.start(Store.H2.empty());
		TestServer two = TestServer.start(Store.H2.empty());
		ConcurrentLinkedQueue<String> answers = new ConcurrentLinkedQueue<>();
		AtomicBoolean isOver = new AtomicBoolean();
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try (Program haproxy = haproxy(one, two)) {
			await().until(() -> haproxy.isRunning() && "200".equals(ask()));
			IntStream.range(0, CLIENTS).forEach((number) -> clients.execute(() -> {
				while (!isOver.get()) {
					answers.add(ask());
				}
			}));
			await().until(() -> answers.size() > 200);
			one.close();
			int before = answers.size();
			await().until(() -> answers.size() > before + 500);
			isOver.set(true);
			clients.shutdown();
			assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
			assertThat(answers).containsOnly("200");
		}
		finally {
			isOver.set(true);
			clients.shutdownNow();
			one.close();
			two.close();
		}
	}

	private Program haproxy(TestServer one, TestServer two) {
		return Program.serve(
				Map.of("LIANHE_BIND", "127.0.0.1:" + this.port, "LIANHE_ONE", "127.0.0.1:" + one.uri("/").getPort(),
						"LIANHE_TWO", "127.0.0.1:" + two.uri("/").getPort()),
				"/usr/sbin/haproxy", "-db", "-f", Program.file("haproxy.cfg").toString());
	}

	/** The status of an answer, or why there was none. */
	private String ask() {
		try {
			HttpRequest request = HttpRequest
				.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql?query=%7Blabs%7BtotalCount%7D%7D"))
				.build();
			return String.valueOf(this.client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
		}
		catch (Exception ex) {
			return List.of(ex).toString();
		}
	}

}

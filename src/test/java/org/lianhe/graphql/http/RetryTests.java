package org.lianhe.graphql.http;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import org.lianhe.web.streaming.ExportBulkhead;

import static org.assertj.core.api.Assertions.assertThat;

/** When those who are to wait are told to come back: in header and error alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetryTests {

	private static final String QUERY = "{ labs { nodes { slug } } }";

	private static final String BATCH = "/reconcile?queries=%7B%22a%22%3A%7B%22query%22%3A%22x%22%7D%7D";

	private TestServer server;

	private Client client;

	@BeforeAll
	void start() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.limits.max-concurrent-queries", "1");
		properties.put("lianhe.limits.queue-timeout", "0s");
		properties.put("lianhe.limits.max-concurrent-exports", "1");
		this.server = TestServer.start(properties);
		this.client = new Client(this.server);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query={people{totalCount}}", BATCH, "/reconcile/suggest/entity?prefix=a",
			"/reconcile/preview?id=hkai-lab" })
	void returnsSameRetryAfterInHeaderAndBodyWithoutAPlace(String address) throws InterruptedException {
		QueryBulkhead bulkhead = this.server.bean(QueryBulkhead.class);
		holding((held) -> bulkhead.execute(1, () -> {
			held.run();
			return "";
		}), () -> retried(this.client.at(address.replace("{", "%7B").replace("}", "%7D"), "Accept",
				"application/graphql-response+json"), 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "format", "file" })
	void returnsSameRetryAfterInHeaderAndBodyForTables(String what) throws InterruptedException {
		String address = "file".equals(what) ? "/export/relations.csv"
				: "/graphql" + Client.query(QUERY, "format", "csv");
		ExportBulkhead turns = this.server.bean(ExportBulkhead.class);
		holding((held) -> turns.run(held), () -> retried(this.client.at(address), 5));
	}

	@Test
	void needsNoPlaceForHeadOfTable() throws InterruptedException {
		ExportBulkhead turns = this.server.bean(ExportBulkhead.class);
		holding((held) -> turns.run(held),
				() -> assertThat(this.client
					.send("HEAD", Client.query(QUERY, "format", "csv"), HttpRequest.BodyPublishers.noBody())
					.status()).isEqualTo(200));
	}

	private static void retried(Client.Answer answer, int seconds) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(429);
		assertThat(answer.json().at("/errors/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
		assertThat(answer.header("Retry-After")).isEqualTo(String.valueOf(seconds));
		assertThat(answer.json().at("/errors/0/extensions/retryAfter").asInt()).isEqualTo(seconds);
	}

	/** Does something while another holds the one place that there is. */
	private static void holding(Consumer<Runnable> place, Runnable meanwhile) throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		Thread holder = new Thread(() -> place.accept(() -> {
			begun.countDown();
			try {
				over.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}));
		holder.start();
		begun.await();
		try {
			meanwhile.run();
		}
		finally {
			over.countDown();
			holder.join();
		}
	}

}

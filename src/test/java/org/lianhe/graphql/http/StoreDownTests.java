package org.lianhe.graphql.http;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is answered while the store cannot be reached. */
class StoreDownTests {

	private static final String QUERY = "{ labs(first: 2) { totalCount nodes { slug } } }";

	private static final String JSON = "application/graphql-response+json";

	private static final String TOLD = " TIMEOUT The server cannot reach its data at the moment. Try again in a few seconds.";

	@Test
	void returnsServiceUnavailableWithRetryAfter() throws Exception {
		Map<String, String> properties = properties("0s");
		try (TestServer server = TestServer.start(properties); Told log = new Told()) {
			Client client = new Client(server);
			assertThat(client.get(Client.query(QUERY)).status()).isEqualTo(200);
			Outage.during(properties, () -> {
				for (String address : List.of(Client.query(QUERY), Client.query(QUERY, "format", "csv"))) {
					temporary(client.get(address, "Accept", JSON));
				}
				assertThat(client.ask(Map.of("query", QUERY), "Accept", "application/json").refusal())
					.isEqualTo("200" + TOLD);
				for (String path : List.of("/export", "/export/relations.csv", "/export/delta.jsonl",
						"/reconcile?queries=%7B%22a%22%3A%7B%22query%22%3A%22x%22%7D%7D",
						"/reconcile/suggest/entity?prefix=a", "/reconcile/preview?id=hkai-lab", "/id/hkai-lab")) {
					temporary(client.at(path));
				}
			});
			await().until(() -> client.get(Client.query(QUERY)).status() == 200);
			assertThat(log.errors).hasSize(1);
		}
	}

	@Test
	void servesCachedResponsesWhileTheyAreFresh() throws Exception {
		Map<String, String> properties = properties("1h");
		try (TestServer server = TestServer.start(properties)) {
			Client client = new Client(server);
			Client.Answer kept = client.get(Client.query(QUERY));
			assertThat(client.get("?query=%7Bplaces%7BtotalCount%7D%7D").status()).isEqualTo(200);
			Outage.during(properties, () -> {
				temporary(client.get(Client.query("{ people { totalCount } }"), "Accept", JSON));
				assertThat(client.get(Client.query(QUERY)).text()).isEqualTo(kept.text());
				assertThat(client.get(Client.query(QUERY), "If-None-Match", kept.header("ETag")).status())
					.isEqualTo(304);
			});
		}
	}

	private static void temporary(Client.Answer answer) {
		assertThat(answer.refusal()).as(answer.response().uri().toString()).isEqualTo("503" + TOLD);
		assertThat(answer.header("Retry-After")).isEqualTo("5");
		assertThat(answer.json().at("/errors/0/extensions/retryAfter").asInt()).isEqualTo(5);
		assertThat(answer.json().at("/errors/0/extensions/requestId").asString())
			.isEqualTo(answer.header("X-Request-Id"));
	}

	private static Map<String, String> properties(String staleness) {
		Map<String, String> properties = new HashMap<>(Store.POSTGRES.empty());
		properties.put("lianhe.cache.staleness", staleness);
		properties.put("spring.datasource.hikari.connection-timeout", "300");
		return properties;
	}

	/** A time in which nobody is let into a database. */
	private static final class Outage {

		private Outage() {
		}

		static void during(Map<String, String> properties, Runnable work) throws SQLException {
			String url = properties.getOrDefault("spring.datasource.url", "");
			String name = url.replaceFirst(".*/([^/?]+)(\\?.*)?$", "$1");
			String other = url.replace("/" + name, "/postgres");
			run(other, "alter database " + name + " with allow_connections false",
					"select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
			try {
				work.run();
			}
			finally {
				run(other, "alter database " + name + " with allow_connections true");
			}
		}

		private static void run(String url, String... statements) throws SQLException {
			try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
					Statement statement = connection.createStatement()) {
				for (String one : statements) {
					statement.execute(one);
				}
			}
		}

	}

	/** What is told of as an error. */
	private static final class Told extends AppenderBase<ILoggingEvent> implements AutoCloseable {

		private final Logger logger = (Logger) LoggerFactory.getLogger("org.lianhe");

		private final List<String> errors = new CopyOnWriteArrayList<>();

		Told() {
			start();
			this.logger.addAppender(this);
		}

		@Override
		protected void append(ILoggingEvent event) {
			if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
				this.errors.add(event.getFormattedMessage());
			}
		}

		@Override
		public void close() {
			this.logger.detachAppender(this);
		}

	}

}

package org.lianhe.export.tabular;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What readers who are slow, or leave, do to others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTests {

	/** Far more than the buffers of sockets hold. */
	private static final String LARGE = "{ relations { nodes { id subject { description relations { nodes { id "
			+ "object { description relations(first: 20) { nodes { id } } } } } } } } }";

	/** More of it, without a page to follow. */
	private static final String ONE_PAGE = "{ relations(first: 200) { nodes { id subject { description "
			+ "relations(first: 60) { nodes { id object { description relations(first: 60) { nodes { id } } } } } } } } }";

	private static final String SMALL = "{ labs(filter: { slug: { in: [\"caict\", \"ceprei\", \"cesi\"] } }) { nodes { slug } } }";

	private TestServer server;

	@BeforeAll
	void start() {
		Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.limits.max-concurrent-exports", "2");
		properties.put("lianhe.limits.queue-timeout", "0s");
		properties.put("spring.datasource.hikari.maximum-pool-size", "3");
		this.server = TestServer.start(properties);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void limitsConnectionsOfStalledClients() throws Exception {
		try (Wire one = large(); Wire other = large()) {
			assertThat(one.start()).startsWith("HTTP/1.1 200");
			assertThat(other.start()).startsWith("HTTP/1.1 200");
			Table third = Table.get(this.server, SMALL, "format", "csv");
			assertThat(third.status()).isEqualTo(429);
			assertThat(third.header("Retry-After")).isEqualTo("5");
			assertThat(third.refusal()).isEqualTo(
					"RATE_LIMITED 2 tables and files are being sent, which is the most at once. Try again in a few seconds.");
			for (int i = 0; i < 20; i++) {
				assertThat(this.server
					.ask("{ labs(filter: { slug: { in: [\"caict\", \"ceprei\", \"cesi\"] } }) { totalCount } }")
					.at("labs.totalCount")).isEqualTo(3);
			}
		}
		await().until(() -> Table.get(this.server, SMALL, "format", "csv").status() != 429);
		assertThat(Table.get(this.server, SMALL, "format", "csv").text().lines()).hasSize(4);
	}

	@Test
	void sendsAllRowsToSlowClient() throws Exception {
		Table all = Table.get(this.server, LARGE, "format", "csv");
		try (Wire slow = Wire.open(Table.address(this.server, LARGE, "format", "csv"))) {
			for (int i = 0; i < 20; i++) {
				assertThat(slow.start()).isNotEmpty();
				assertThat(Table.get(this.server, SMALL, "format", "csv").text().lines()).hasSize(4);
				assertThat(this.server
					.ask("{ labs(filter: { slug: { in: [\"caict\", \"ceprei\", \"cesi\"] } }) { totalCount } }")
					.at("labs.totalCount")).isEqualTo(3);
				assertThat(connections(this.server)).isPositive();
			}
			assertThat(slow.rest()).endsWith("\r\n0\r\nLianhe-Rows: " + (all.text().lines().count() - 1) + "\r\n\r\n");
		}
	}

	@Test
	void freesConnectionWhenClientDisconnects() throws Exception {
		try (Wire wire = large()) {
			assertThat(wire.start()).startsWith("HTTP/1.1 200");
			assertThat(connections(this.server)).isPositive();
		}
		await().until(() -> connections(this.server) == 0);
	}

	@Test
	void disconnectsStalledClient() throws Exception {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.limits.max-concurrent-exports", "1");
		properties.put("lianhe.limits.queue-timeout", "0s");
		properties.put("server.tomcat.connection-timeout", "1s");
		try (TestServer impatient = TestServer.start(properties);
				Wire stays = Wire.open(Table.address(impatient, LARGE, "format", "csv"))) {
			assertThat(stays.start()).startsWith("HTTP/1.1 200");
			await().until(() -> Table.get(impatient, SMALL, "format", "csv").status() == 200);
			await().until(() -> connections(impatient) == 0);
			assertThat(stays.rest()).doesNotContain("Lianhe-Rows: ");
		}
	}

	@Test
	void disconnectsTricklingClientAtTimeLimit() throws Exception {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.limits.export-timeout", "2s");
		properties.put("lianhe.limits.max-cost", "2000000000");
		try (TestServer impatient = TestServer.start(properties);
				Wire trickles = Wire.open(Table.address(impatient, ONE_PAGE, "format", "csv"))) {
			assertThat(trickles.start()).startsWith("HTTP/1.1 200");
			await().until(() -> {
				for (int i = 0; i < 4; i++) {
					trickles.start();
				}
				return connections(impatient) == 0;
			});
			assertThat(trickles.rest()).doesNotContain("Lianhe-Rows: ").doesNotContain("\r\n0\r\n");
		}
	}

	private static int connections(TestServer server) {
		return server.bean(ReadOnlyConnections.class).inUse();
	}

	private Wire large() throws Exception {
		return Wire.open(Table.address(this.server, LARGE, "format", "csv"));
	}

}

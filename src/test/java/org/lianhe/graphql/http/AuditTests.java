package org.lianhe.graphql.http;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Outside;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The audits of the package graphql-http, which follow the specification. */
class AuditTests {

	private static final int ALL = 61;

	private final TestServer server = TestServer.shared(Store.H2);

	@Test
	void passesAllAuditsWithoutWarnings() {
		assertThat(audits(this.server.uri("/graphql"))).hasSize(ALL).allMatch((line) -> line.startsWith("ok "));
	}

	@Test
	void failsAuditsOfAnotherEndpoint() {
		List<String> audits = audits(this.server.uri("/graphql/schema"));
		assertThat(audits).hasSize(ALL);
		assertThat(audits.stream().filter((line) -> line.startsWith("error "))).hasSizeGreaterThan(5);
	}

	private static List<String> audits(URI address) {
		return Outside.node("http/audits.js", List.of("graphql", "graphql-http"), address.toString()).lines().toList();
	}

}

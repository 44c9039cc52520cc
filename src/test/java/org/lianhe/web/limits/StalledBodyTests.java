package org.lianhe.web.limits;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A body that stops coming before its time is over. */
class StalledBodyTests {

	@Test
	void isRefusedAsOneThatComesTooLate() throws IOException {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.seed", "src/test/resources/seeds/good");
		properties.put("server.tomcat.connection-timeout", "1s");
		try (TestServer server = TestServer.start(properties);
				Connection client = new Connection(server.uri("/"), "203.0.113.7")) {
			assertThat(client.begin("POST /graphql", "Content-Length: 100").send("{").rest())
				.startsWith("HTTP/1.1 408 ")
				.contains("\"code\":\"TIMEOUT\"", "\r\nConnection: close\r\n");
		}
	}

}

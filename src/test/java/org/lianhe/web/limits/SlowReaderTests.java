package org.lianhe.web.limits;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that takes its answers slowly, and never stops. */
class SlowReaderTests {

	/** More than the system takes for a client that does not read. */
	private static final int MANY = 100;

	@Test
	void isLeft() throws Exception {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("spring.main.allow-bean-definition-overriding", "true");
		properties.put("spring.main.sources", Impatient.class.getName());
		properties.put("server.tomcat.connection-timeout", "30s");
		try (TestServer server = TestServer.start(properties);
				Connection client = new Connection(server.uri("/"), "203.0.113.7")) {
			for (int i = 0; i < MANY; i++) {
				client.begin("GET /graphql/schema");
			}
			int size = server.send(HttpRequest.newBuilder(server.uri("/graphql/schema")).build()).body().length();
			assertThat(slowly(client)).isLessThan((long) MANY * size);
		}
	}

	/** How much comes until the server has enough, at 500 KB a second or less. */
	private static long slowly(Connection client) throws IOException, InterruptedException {
		long taken = 0;
		for (int piece = client.take(5_000); piece > 0; piece = client.take(5_000)) {
			taken += piece;
			Thread.sleep(10);
		}
		return taken;
	}

	/** Waits for a client for less time than a server usually does. */
	static class Impatient {

		@Bean
		FilterRegistrationBean<MinimumDataRateFilter> paceFilter() {
			FilterRegistrationBean<MinimumDataRateFilter> filter = new FilterRegistrationBean<>(
					new MinimumDataRateFilter(
							new MinimumDataRate(Duration.ofSeconds(1), DataSize.ofMegabytes(1).toBytes())));
			filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
			return filter;
		}

	}

}

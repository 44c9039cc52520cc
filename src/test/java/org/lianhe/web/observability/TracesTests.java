package org.lianhe.web.observability;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class TracesTests {

	@Test
	void areSentWithAStatementEachToWhoeverIsNamed() throws IOException, InterruptedException {
		BlockingQueue<String> received = new LinkedBlockingQueue<>();
		HttpServer collector = collector(received);
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("management.opentelemetry.tracing.export.otlp.endpoint",
				"http://localhost:" + collector.getAddress().getPort() + "/v1/traces");
		properties.put("management.opentelemetry.tracing.export.schedule-delay", "10ms");
		properties.put("management.tracing.sampling.probability", "1");
		try (TestServer server = TestServer.start(properties)) {
			server.ask("query Traced { labs { nodes { slug partners { totalCount } } } }");
			StringBuilder all = new StringBuilder();
			while (!all.toString().contains("statement Lab.partners") || !all.toString().contains("http post")) {
				all.append(received.take());
			}
			assertThat(all.toString()).contains("statement Query.labs", "db.query.text", "lianhe", "graphql query");
		}
		finally {
			collector.stop(0);
		}
	}

	@Test
	void areOffUnlessSomebodyIsNamed() {
		TestServer server = TestServer.shared(Store.H2);
		assertThat(server.beans(Tracer.class)).isEmpty();
		assertThat(server.beans(ObservationRegistry.class)).isEmpty();
	}

	private static HttpServer collector(BlockingQueue<String> received) throws IOException {
		HttpServer collector = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		collector.createContext("/v1/traces", (exchange) -> {
			received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		collector.start();
		return collector;
	}

}

package org.lianhe.web.limits;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class RateLimitFilterTests {

	private static final String WARNING = "set lianhe.proxies=127.0.0.0/8,::1";

	@Test
	void isToldOfOnce(CapturedOutput output) {
		try (TestServer server = TestServer.start(properties())) {
			send(server, "X-Unknown");
			assertThat(output.getAll()).doesNotContain(WARNING);
			send(server, "X-Forwarded-For");
			send(server, "Forwarded");
			assertThat(output.getAll().split(WARNING, -1)).hasSize(2);
		}
	}

	@Test
	void isNotToldOfWhereItIsNamed(CapturedOutput output) {
		Map<String, String> properties = properties();
		properties.put("lianhe.proxies", "127.0.0.0/8,::1");
		try (TestServer server = TestServer.start(properties)) {
			send(server, "X-Forwarded-For");
			assertThat(output.getAll()).doesNotContain(WARNING);
		}
	}

	private static Map<String, String> properties() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.seed", "src/test/resources/seeds/good");
		return properties;
	}

	private static void send(TestServer server, String header) {
		HttpRequest request = HttpRequest.newBuilder(server.uri("/livez")).header(header, "203.0.113.7").build();
		assertThat(server.send(request).statusCode()).isEqualTo(200);
	}

}

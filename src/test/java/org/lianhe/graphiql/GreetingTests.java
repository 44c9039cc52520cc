package org.lianhe.graphiql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianhe.server.Store;
import org.lianhe.server.TestServer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class GreetingTests {

	@Test
	void saysWhereTheServerIs(CapturedOutput log) {
		try (TestServer server = TestServer.start(Store.H2.empty())) {
			assertThat(log).contains("Lianhe is at http://localhost:" + server.uri("").getPort()
					+ "/ (GraphiQL at /graphiql, schema at /graphql/schema)");
		}
	}

}

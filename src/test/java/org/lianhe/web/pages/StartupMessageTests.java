package org.lianhe.web.pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StartupMessageTests {

	@Test
	void saysWhereTheServerIs(CapturedOutput log) {
		try (TestServer server = TestServer.start(Store.H2.empty())) {
			assertThat(log).contains("Lianhe is at http://localhost:" + server.uri("").getPort()
					+ "/ (GraphiQL at /graphiql, schema at /graphql/schema)");
		}
	}

}

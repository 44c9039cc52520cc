package org.lianhe.web.observability;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SlowStatementTests {

	@Test
	void showsTheTextWithoutValuesAndTheFieldThatWasAsked() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.log.slow", "0s");
		try (TestServer server = TestServer.start(properties); Lines lines = new Lines(SlowStatementLogger.class)) {
			server.ask("{ labs(filter: { slug: { eq: \"hkai-lab\" } }) { nodes { slug partners { totalCount } } } }");
			assertThat(lines.await("field=Query.labs").getFormattedMessage())
				.matches("slow statement id=[0-9a-f-]{36} ms=[0-9.]+ rows=1 field=Query.labs sql=\"select .*\\?.*\"")
				.doesNotContain("hkai");
			assertThat(lines.await("field=Lab.partners").getFormattedMessage()).contains(" rows=1 ");
		}
	}

}

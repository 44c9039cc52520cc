package org.lianhe.faults;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.ChildServer;

import static org.assertj.core.api.Assertions.assertThat;

class TerminatedIT {

	private static final int EACH = 2;

	private static final int SIGTERM = 143;

	private static final int END = 200;

	private static final String BODY = "{\"query\": \"{ labs(first: 2) { totalCount nodes { slug } } }\"}";

	/** More than fits between a server and a client that does not read. */
	private static final String LARGE = "{ relations { nodes { id subject { slug names { value lang } relations(first: 20) "
			+ "{ nodes { id citations { paragraph source { slug title } } } } } } } }";

	/** As long as a client may take to read what runs. */
	private static final Map<String, String> GRACE = Map.of("spring.lifecycle.timeout-per-shutdown-phase", "120s");

	private final List<Call> tables = new ArrayList<>();

	private final List<Call> begun = new ArrayList<>();

	@Test
	void everyRunningAnswerIsFinished() throws Exception {
		try (ChildServer server = ChildServer.start(Asking.uncached(GRACE));
				Clients clients = new Clients(EACH, () -> Asking.post(server, BODY))) {
			clients.await(Outcome.ANSWERED, 100);
			for (int i = 0; i < EACH; i++) {
				this.tables.add(Call.table(table(server)));
				this.begun.add(Call.begun(server.uri("/graphql"), BODY.length()));
			}
			server.process().toHandle().destroy();
			clients.await(Outcome.UNREACHED, EACH);
			for (Call call : this.begun) {
				call.send(BODY);
				assertThat(call.answer()).startsWith("HTTP/1.1 200").endsWith("}}}").contains("\"totalCount\"");
			}
			for (Call call : this.tables) {
				assertThat(end(call.answer())).containsPattern("\r\n0\r\nLianhe-Rows: \\d+\r\n\r\n$");
			}
			assertThat(server.process().waitFor()).isEqualTo(SIGTERM);
			clients.end();
			assertThat(answered(server)).isEqualTo(clients.count(Outcome.ANSWERED) + EACH);
			Counts.say("SIGTERM under load: " + EACH + " tables in mid-stream and " + EACH
					+ " requests in mid-body, 0 lost; clients beside them: " + clients);
			assertThat(clients.losses()).isEmpty();
			assertThat(server.log()).doesNotContain("ERROR", "Exception");
		}
		finally {
			for (Call call : this.tables) {
				call.close();
			}
			for (Call call : this.begun) {
				call.close();
			}
		}
	}

	/** How many queries the server says that it answered. */
	private static long answered(ChildServer server) {
		return server.log().lines().filter((line) -> line.contains("method=POST path=/graphql status=200 ")).count();
	}

	private static URI table(ChildServer server) {
		return server.uri("/graphql?format=csv&query=" + URLEncoder.encode(LARGE, StandardCharsets.UTF_8));
	}

	/** The end of an answer, which tells a whole one from one that broke off. */
	private static String end(String answer) {
		return answer.substring(Math.max(0, answer.length() - END));
	}

}

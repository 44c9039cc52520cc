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

class GracefulShutdownIT {

	private static final int COUNT = 2;

	private static final int SIGTERM = 143;

	private static final int END_LENGTH = 200;

	private static final String BODY = "{\"query\": \"{ labs(first: 2) { totalCount nodes { slug } } }\"}";

	/** A response larger than the socket buffers between server and client. */
	private static final String LARGE = "{ relations { nodes { id subject { slug names { value lang } relations(first: 20) "
			+ "{ nodes { id citations { paragraph source { slug title } } } } } } } }";

	/** Time for clients to read running responses. */
	private static final Map<String, String> GRACE = Map.of("spring.lifecycle.timeout-per-shutdown-phase", "120s");

	private final List<RawRequest> tables = new ArrayList<>();

	private final List<RawRequest> posts = new ArrayList<>();

	@Test
	void finishesRunningResponsesOnSigterm() throws Exception {
		try (ChildServer server = ChildServer.start(FaultRequests.withoutCaching(GRACE));
				LoadClients clients = new LoadClients(COUNT, () -> FaultRequests.post(server, BODY))) {
			clients.await(Outcome.ANSWERED, 100);
			for (int i = 0; i < COUNT; i++) {
				this.tables.add(RawRequest.startTable(tableUri(server)));
				this.posts.add(RawRequest.startPost(server.uri("/graphql"), BODY.length()));
			}
			server.process().toHandle().destroy();
			clients.await(Outcome.NOT_CONNECTED, COUNT);
			for (RawRequest call : this.posts) {
				call.send(BODY);
				assertThat(call.readResponse()).startsWith("HTTP/1.1 200").endsWith("}}}").contains("\"totalCount\"");
			}
			for (RawRequest call : this.tables) {
				assertThat(end(call.readResponse())).containsPattern("\r\n0\r\nLianhe-Rows: \\d+\r\n\r\n$");
			}
			assertThat(server.process().waitFor()).isEqualTo(SIGTERM);
			clients.finish();
			assertThat(countAnsweredQueries(server)).isEqualTo(clients.count(Outcome.ANSWERED) + COUNT);
			FaultReport.append("SIGTERM under load: " + COUNT + " tables in mid-stream and " + COUNT
					+ " requests in mid-body, 0 lost; clients beside them: " + clients);
			assertThat(clients.lostResponses()).isEmpty();
			assertThat(server.log()).doesNotContain("ERROR", "Exception");
		}
		finally {
			for (RawRequest call : this.tables) {
				call.close();
			}
			for (RawRequest call : this.posts) {
				call.close();
			}
		}
	}

	/** The number of answered queries in the log of the server. */
	private static long countAnsweredQueries(ChildServer server) {
		return server.log().lines().filter((line) -> line.contains("method=POST path=/graphql status=200 ")).count();
	}

	private static URI tableUri(ChildServer server) {
		return server.uri("/graphql?format=csv&query=" + URLEncoder.encode(LARGE, StandardCharsets.UTF_8));
	}

	/** The end of a response, which shows whether it is complete. */
	private static String end(String response) {
		return response.substring(Math.max(0, response.length() - END_LENGTH));
	}

}

package org.lianhe.faults;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.server.ChildServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class DiskFullIT {

	private static final String SEARCH = "{\"query\": \"{ search(query: \\\"tencent\\\") { nodes { slug } } }\"}";

	private static final String LIST = "{\"query\": \"{ labs { totalCount } }\"}";

	/** Largest file that the process can write, in bytes. */
	private static final int LARGEST = 20_000;

	@TempDir
	Path folder;

	@Test
	void theServerAnswersAllButSearchesWhereTheIndexCannotBeWritten() throws Exception {
		assumeThat(Path.of("/usr/bin/prlimit")).as("what limits the size of files").exists();
		try (ChildServer server = ChildServer.run(limited(), List.of("--server.port=0"))) {
			assertThat(Answer.of(ask(server, LIST))).isEqualTo(Outcome.ANSWERED);
			String refusal = ask(server, SEARCH);
			assertThat(Answer.of(refusal)).as(refusal).isEqualTo(Outcome.REFUSED);
			server.await("The index could not be made", 1);
			try (Stream<Path> left = Files.list(this.folder)) {
				assertThat(left.filter((file) -> file.toString().contains("lianhe-index"))).isEmpty();
			}
			Counts.say("disk full while the index is written: 2 asked, 1 answered, 1 refused, 0 lost, 0 files left");
		}
	}

	private List<String> limited() {
		return List.of("/usr/bin/prlimit", "--fsize=" + LARGEST, "--", "/usr/bin/env",
				"JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + this.folder);
	}

	private static String ask(ChildServer server, String body) throws Exception {
		return HttpClient.newHttpClient()
			.send(Asking.post(server, body).build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}

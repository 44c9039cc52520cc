package org.lianhe.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.ChildServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

class DiskFullIT {

	private static final String SEARCH = "{\"query\": \"{ search(query: \\\"tencent\\\") { nodes { slug } } }\"}";

	private static final String LIST = "{\"query\": \"{ labs { totalCount } }\"}";

	/** Largest file that the process can write, in bytes. */
	private static final int LARGEST = 20_000;

	/** Less than the largest of the tables takes. */
	private static final int LARGEST_TABLE = 60_000;

	@TempDir
	Path folder;

	@Test
	void theServerAnswersAllButSearchesWhereTheIndexCannotBeWritten() throws Exception {
		assumeThat(Path.of("/usr/bin/prlimit")).as("what limits the size of files").exists();
		try (ChildServer server = ChildServer.run(limited(LARGEST), List.of("--server.port=0"))) {
			assertThat(Answer.of(ask(server, LIST))).isEqualTo(Outcome.ANSWERED);
			String refusal = ask(server, SEARCH);
			assertThat(Answer.of(refusal)).as(refusal).isEqualTo(Outcome.REFUSED);
			server.await("The index could not be made", 1);
			HttpResponse<String> whole = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(server.uri("/export/lianhe-0.2.0.zip")).build(),
						HttpResponse.BodyHandlers.ofString());
			assertThat(whole.statusCode()).as(whole.body()).isEqualTo(500);
			assertThat(Answer.of(whole.body())).as(whole.body()).isEqualTo(Outcome.REFUSED);
			server.await("an answer could not be made: ", 1);
			try (Stream<Path> left = Files.list(this.folder)) {
				assertThat(left.filter((file) -> file.getFileName().toString().startsWith("lianhe"))).isEmpty();
			}
			Counts.say("disk full while the index and the package are written: 3 asked, 1 answered, 2 refused, 0 lost, "
					+ "0 files left");
		}
	}

	@Test
	void anExportThatDoesNotFitSaysSoAndLeavesNothingThatLooksWhole() throws Exception {
		assumeThat(Path.of("/usr/bin/prlimit")).as("what limits the size of files").exists();
		Path whole = this.folder.resolve("whole");
		Path cut = this.folder.resolve("cut");
		ChildServer all = ChildServer.run(List.of(), export(whole));
		assertThat(all.process().waitFor()).as(all.log()).isZero();
		ChildServer some = ChildServer.run(limited(LARGEST_TABLE), export(cut));
		assertThat(some.process().waitFor()).as(some.log()).isEqualTo(1);
		await().until(() -> some.log().contains("could not be written; nothing is left of it."));
		assertThat(some.log()).doesNotContain("Exception", "\tat ");
		List<Path> left = files(cut);
		for (Path file : left) {
			assertThat(Files.mismatch(file, whole.resolve(file.getFileName()))).as(file.toString()).isEqualTo(-1);
		}
		assertThat(left).hasSizeLessThan(files(whole).size());
		Counts.say("disk full on export: ended with 1, " + left.size() + " of " + files(whole).size()
				+ " files left, each whole");
	}

	private static List<String> export(Path folder) {
		return List.of("export", "--out", folder.toString(), "--format", "csv");
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	private List<String> limited(int largest) {
		return List.of("/usr/bin/prlimit", "--fsize=" + largest, "--", "/usr/bin/env",
				"JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + this.folder);
	}

	private static String ask(ChildServer server, String body) throws Exception {
		return HttpClient.newHttpClient()
			.send(Asking.post(server, body).build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}

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

	/** Maximum file size of the process in bytes. */
	private static final int MAX_FILE_SIZE = 20_000;

	/** Maximum file size in bytes, less than the largest table. */
	private static final int MAX_TABLE_SIZE = 60_000;

	@TempDir
	Path folder;

	@Test
	void answersAllButSearchesWhenIndexCannotBeWritten() throws Exception {
		assumeThat(Path.of("/usr/bin/prlimit")).as("prlimit, which limits the size of files").exists();
		try (ChildServer server = ChildServer.run(fileSizeLimit(MAX_FILE_SIZE), List.of("--server.port=0"))) {
			assertThat(ResponseClassifier.classify(post(server, LIST))).isEqualTo(Outcome.ANSWERED);
			String refusal = post(server, SEARCH);
			assertThat(ResponseClassifier.classify(refusal)).as(refusal).isEqualTo(Outcome.REJECTED);
			server.await("The index could not be made", 1);
			HttpResponse<String> whole = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(server.uri("/export/lianhe-0.2.0.zip")).build(),
						HttpResponse.BodyHandlers.ofString());
			assertThat(whole.statusCode()).as(whole.body()).isEqualTo(500);
			assertThat(ResponseClassifier.classify(whole.body())).as(whole.body()).isEqualTo(Outcome.REJECTED);
			server.await("an answer could not be made: ", 1);
			try (Stream<Path> left = Files.list(this.folder)) {
				assertThat(left.filter((file) -> file.getFileName().toString().startsWith("lianhe"))).isEmpty();
			}
			FaultReport.append(
					"disk full while the index and the package are written: 3 asked, 1 answered, 2 refused, 0 lost, "
							+ "0 files left");
		}
	}

	@Test
	void reportsExportThatDoesNotFitAndLeavesOnlyCompleteFiles() throws Exception {
		assumeThat(Path.of("/usr/bin/prlimit")).as("prlimit, which limits the size of files").exists();
		Path whole = this.folder.resolve("whole");
		Path cut = this.folder.resolve("cut");
		ChildServer all = ChildServer.run(List.of(), exportArguments(whole));
		assertThat(all.process().waitFor()).as(all.log()).isZero();
		ChildServer some = ChildServer.run(fileSizeLimit(MAX_TABLE_SIZE), exportArguments(cut));
		assertThat(some.process().waitFor()).as(some.log()).isEqualTo(1);
		await().until(() -> some.log().contains("could not be written; nothing is left of it."));
		assertThat(some.log()).doesNotContain("Exception", "\tat ");
		List<Path> left = files(cut);
		for (Path file : left) {
			assertThat(Files.mismatch(file, whole.resolve(file.getFileName()))).as(file.toString()).isEqualTo(-1);
		}
		assertThat(left).hasSizeLessThan(files(whole).size());
		FaultReport.append("disk full on export: ended with 1, " + left.size() + " of " + files(whole).size()
				+ " files left, each whole");
	}

	private static List<String> exportArguments(Path folder) {
		return List.of("export", "--out", folder.toString(), "--format", "csv");
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	private List<String> fileSizeLimit(int largest) {
		return List.of("/usr/bin/prlimit", "--fsize=" + largest, "--", "/usr/bin/env",
				"JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + this.folder);
	}

	private static String post(ChildServer server, String body) throws Exception {
		return HttpClient.newHttpClient()
			.send(FaultRequests.post(server, body).build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}

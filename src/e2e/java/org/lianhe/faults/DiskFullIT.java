package org.lianhe.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

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
			server.await("The index could not be built", 1);
			HttpResponse<InputStream> whole = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(server.uri("/export/lianhe-0.3.0.zip")).build(),
						HttpResponse.BodyHandlers.ofInputStream());
			assertThat(whole.statusCode()).isEqualTo(200);
			assertThat(countEntries(whole.body())).isGreaterThan(10);
			server.await("a file was not cached: ", 1);
			try (Stream<Path> left = Files.list(this.folder)) {
				assertThat(left.filter((file) -> file.getFileName().toString().startsWith("lianhe"))).isEmpty();
			}
			FaultReport.append(
					"disk full while the index and the package are written: 3 asked, 2 answered, 1 refused, 0 lost, "
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

	/** The number of files in a package, all of which are read. */
	private static int countEntries(InputStream body) throws IOException {
		int count = 0;
		try (ZipInputStream files = new ZipInputStream(body)) {
			while (files.getNextEntry() != null) {
				files.transferTo(OutputStream.nullOutputStream());
				count++;
			}
		}
		return count;
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

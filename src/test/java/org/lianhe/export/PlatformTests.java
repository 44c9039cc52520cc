package org.lianhe.export;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.Application;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Files are the same on every platform. */
class PlatformTests {

	@TempDir
	private Path folder;

	@Test
	void filesDoNotDependOnTheTimeZoneLocaleOrCharset() throws Exception {
		Path log = this.folder.resolve("log");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"--add-opens=java.base/java.nio=ALL-UNNAMED", "-Dfile.encoding=US-ASCII",
						"-Duser.timezone=Asia/Shanghai", "-Duser.language=ar", "-Duser.country=EG", "-cp",
						System.getProperty("java.class.path"), Application.class.getName(), "export", "--out",
						this.folder.toString()));
		List.of("csv", "parquet", "package", "graphml", "gexf", "nodes")
			.forEach((format) -> command.addAll(List.of("--format", format)));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(Files.readString(log)).isZero();
		Files.delete(log);
		TestServer server = TestServer.shared(Store.H2);
		try (var files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				URI address = server.uri("/export/" + file.getFileName());
				try (var in = address.toURL().openStream()) {
					assertThat(Files.readAllBytes(file)).as(address.getPath()).isEqualTo(in.readAllBytes());
				}
			}
		}
	}

}

package org.lianhe.graphql.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassedClassesTests {

	/** The number measured now. The aim is 100. */
	private static final int MAX_EXECUTED = 112;

	/** The number measured now. The aim is 35. */
	private static final int MAX_CACHED = 42;

	@Test
	void fewClassesHandleASmallQuery() throws IOException {
		List<String> lines = run();
		assertThat(names(lines, PassedClasses.EXECUTED)).contains(JsonQueryHandler.class.getName())
			.hasSizeLessThanOrEqualTo(MAX_EXECUTED);
		assertThat(names(lines, PassedClasses.CACHED)).contains(JsonQueryHandler.class.getName())
			.hasSizeLessThanOrEqualTo(MAX_CACHED);
	}

	private static List<String> names(List<String> lines, String prefix) {
		return lines.stream()
			.filter((line) -> line.startsWith(prefix))
			.map((line) -> line.substring(prefix.length()))
			.toList();
	}

	private static List<String> run() throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), PassedClasses.class.getName())
			.redirectErrorStream(true)
			.start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
	}

}

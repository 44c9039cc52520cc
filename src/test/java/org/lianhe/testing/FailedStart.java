package org.lianhe.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lianhe.Application;

/**
 * A server in a process of its own that ended by itself.
 *
 * @param exitCode what the process ended with
 * @param output all that it printed
 */
public record FailedStart(int exitCode, String output) {

	/** Starts a server and waits for its end. */
	public static FailedStart of(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path"), Application.class.getName()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new FailedStart(process.waitFor(), output);
	}

}

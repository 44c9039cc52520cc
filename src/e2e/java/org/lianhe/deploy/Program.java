package org.lianhe.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A program of a Debian package. Where it is missing, the test is skipped. */
final class Program implements AutoCloseable {

	private static final Path FOLDER = Path.of("src/deploy");

	private final Process process;

	private Program(Process process) {
		this.process = process;
	}

	/** A configuration file. */
	static Path file(String name) {
		return FOLDER.resolve(name).toAbsolutePath();
	}

	/** Runs a program to its end, which must be a good one; returns what it printed. */
	static String run(Map<String, String> environment, String... command) {
		try {
			Process process = start(environment, command);
			String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor()).as(printed).isZero();
			return printed;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Starts a program that serves until it is closed. */
	static Program serve(Map<String, String> environment, String... command) {
		try {
			return new Program(start(environment, command));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Process start(Map<String, String> environment, String... command) throws IOException {
		assumeTrue(Files.isExecutable(Path.of(command[0])), () -> "skipped: there is no " + command[0]);
		ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
		builder.environment().putAll(environment);
		return builder.start();
	}

	boolean isRunning() {
		return this.process.isAlive();
	}

	/** A port that was free a moment ago. */
	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroy);
		this.process.destroy();
		this.process.onExit().join();
	}

}

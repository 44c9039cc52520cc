package org.lianhe.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar, run as a separate process on a free port. */
final class PackagedServer implements AutoCloseable {

	private static final Pattern GREETING = Pattern.compile("Lianhe is at http://localhost:(\\d+)/");

	private final Process process;

	private final String address;

	private PackagedServer(Process process, String address) {
		this.process = process;
		this.address = address;
	}

	/** Starts the server and waits until its log has the port. */
	static PackagedServer start() {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		try {
			Process process = new ProcessBuilder(java.toString(), "-jar", System.getProperty("lianhe.jar"),
					"--server.port=0")
				.redirectErrorStream(true)
				.start();
			return new PackagedServer(process, "http://127.0.0.1:" + awaitPort(process));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The folder for screenshots. */
	static Path screenshotFolder() {
		return Path.of(System.getProperty("lianhe.e2e"));
	}

	private static String awaitPort(Process process) throws IOException {
		BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
		List<String> lines = new ArrayList<>();
		for (String line = log.readLine(); line != null; line = log.readLine()) {
			lines.add(line);
			Matcher greeting = GREETING.matcher(line);
			if (greeting.find()) {
				copyLogInBackground(log, lines);
				return greeting.group(1);
			}
		}
		throw new IllegalStateException("the server did not start:\n" + String.join("\n", lines));
	}

	/**
	 * Copies the rest of the log to a file, because a full pipe would block the server.
	 */
	private static void copyLogInBackground(BufferedReader log, List<String> lines) throws IOException {
		Path file = Files.createDirectories(screenshotFolder()).resolve("server.log");
		Files.write(file, lines);
		Thread reader = new Thread(() -> {
			try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
				log.transferTo(out);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, "server log");
		reader.setDaemon(true);
		reader.start();
	}

	/** The URL of a path on the server. */
	String url(String path) {
		return this.address + path;
	}

	/** The classes that the server has loaded, as listed by {@code jcmd}. */
	String loadedClasses() {
		Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
		try {
			Process listing = new ProcessBuilder(jcmd.toString(), String.valueOf(this.process.pid()),
					"VM.class_hierarchy")
				.start();
			return new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.toHandle().destroy();
		this.process.onExit().join();
	}

}

package org.lianhe.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianhe.Application;

/**
 * A server in a process of its own, with the memory and the compiler that the README
 * gives to one that starts quickly, as it is asked ever new things and not for long: the
 * packaged jar where there is one, else the classes.
 */
public final class ChildServer implements AutoCloseable {

	private static final Pattern GREETING = Pattern.compile("Lianhe is at (http://localhost:\\d+)/");

	private static final long POLL = 2_000_000;

	private final Process process;

	private final List<String> log = Collections.synchronizedList(new ArrayList<>());

	private final CompletableFuture<String> address = new CompletableFuture<>();

	private ChildServer(Process process) {
		this.process = process;
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		Thread reader = new Thread(this::read, "server log");
		reader.setDaemon(true);
		reader.start();
	}

	/** Starts a server and waits until it answers. */
	public static ChildServer start(Map<String, String> properties) {
		ChildServer server = launch(properties);
		server.address();
		return server;
	}

	/** Starts a server and does not wait. */
	public static ChildServer launch(Map<String, String> properties) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
		properties.forEach((key, value) -> arguments.add("--" + key + "=" + value));
		return run(List.of(), arguments);
	}

	/**
	 * Runs the program with arguments.
	 * @param before what stands before the command, such as a limit that it runs under
	 */
	public static ChildServer run(List<String> before, List<String> arguments) {
		List<String> command = new ArrayList<>(before);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
				"--add-opens=java.base/java.nio=ALL-UNNAMED"));
		String jar = System.getProperty("lianhe.jar");
		command.addAll((jar != null) ? List.of("-jar", jar)
				: List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
		command.addAll(arguments);
		try {
			return new ChildServer(new ProcessBuilder(command).redirectErrorStream(true).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				this.log.add(line);
				Matcher greeting = GREETING.matcher(line);
				if (greeting.find()) {
					this.address.complete(greeting.group(1));
				}
			}
		}
		catch (IOException ex) {
			this.log.add("the log broke off");
		}
		this.address.completeExceptionally(new IllegalStateException("no server:\n" + log()));
	}

	private String address() {
		return this.address.join();
	}

	/** The address of a path on the server. */
	public URI uri(String path) {
		return URI.create(address() + path);
	}

	public Process process() {
		return this.process;
	}

	/** What was logged so far. */
	public String log() {
		synchronized (this.log) {
			return String.join("\n", this.log);
		}
	}

	/** Waits until something was logged so many times. */
	public void await(String logged, int times) {
		while (this.log().split(Pattern.quote(logged), -1).length <= times) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("it ended before it logged " + logged + ":\n" + log());
			}
			LockSupport.parkNanos(POLL);
		}
	}

	/** Ends it at once, with no time to tidy up. */
	public void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	@Override
	public void close() {
		this.process.toHandle().destroy();
		this.process.onExit().join();
	}

}

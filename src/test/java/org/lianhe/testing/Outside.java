package org.lianhe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Programs that are not ours, for tests that hold what the server sends against what
 * others read. Where one is missing, the test is skipped and says what is missing.
 */
public final class Outside {

	/** The folder whose {@code node_modules} has the packages that scripts need. */
	public static final String NODE_FOLDER = "lianhe.node";

	/** Debian's, for which Debian's packages are made. */
	private static final String PYTHON = "/usr/bin/python3";

	private Outside() {
	}

	/**
	 * Runs a script of the test resources with Node.
	 * @param packages of npm that it needs
	 * @return what it printed
	 */
	public static String node(String script, List<String> packages, String... arguments) {
		Path modules = assumeNode(packages);
		return run(List.of("node"), file(script), arguments, Map.of("NODE_PATH", modules.toString()));
	}

	/**
	 * Runs a module of JavaScript with Node.
	 * @param packages of npm that it needs
	 * @return what it printed
	 */
	public static String nodeCode(String code, List<String> packages) {
		Path modules = assumeNode(packages);
		return run(List.of("node", "--input-type=module", "--eval"), code, new String[0], Map.of(),
				modules.getParent());
	}

	private static Path assumeNode(List<String> packages) {
		String folder = System.getProperty(NODE_FOLDER);
		assumeTrue(folder != null, "skipped: -D" + NODE_FOLDER + "=<folder with node_modules> is not set");
		Path modules = Path.of(folder, "node_modules");
		packages.forEach((name) -> assumeTrue(Files.isDirectory(modules.resolve(name)),
				() -> "skipped: the npm package " + name + " is not in " + modules));
		assumeTrue(runs("node", "--version"), "skipped: there is no Node");
		return modules;
	}

	/**
	 * Runs a script of the test resources with Debian's Python.
	 * @param modules that it needs
	 * @return what it printed
	 */
	public static String python(String script, List<String> modules, String... arguments) {
		assumePython(modules);
		return run(List.of(PYTHON), file(script), arguments, Map.of());
	}

	/**
	 * Runs code with Debian's Python.
	 * @param modules that it needs
	 * @return what it printed
	 */
	public static String pythonCode(String code, List<String> modules) {
		assumePython(modules);
		return run(List.of(PYTHON, "-c"), code, new String[0], Map.of());
	}

	/**
	 * Runs commands of a shell.
	 * @param program that they need
	 * @return what it printed
	 */
	public static String shellCode(String code, String program) {
		assumeTrue(runs(program, "--version"), "skipped: there is no " + program);
		assumeTrue(runs("bash", "--version"), "skipped: there is no bash");
		return run(List.of("bash", "-c"), code, new String[0], Map.of());
	}

	/** Skips the test where Debian's Python or one of these modules is missing. */
	public static void assumePython(List<String> modules) {
		assumeTrue(runs(PYTHON, "--version"), "skipped: there is no " + PYTHON);
		modules.forEach((module) -> assumeTrue(runs(PYTHON, "-c", "import " + module),
				() -> "skipped: Python has no module " + module));
	}

	private static String file(String script) {
		return Path.of("src/test/resources", script).toString();
	}

	private static String run(List<String> program, String script, String[] arguments, Map<String, String> more) {
		return run(program, script, arguments, more, Path.of("").toAbsolutePath());
	}

	private static String run(List<String> program, String script, String[] arguments, Map<String, String> more,
			Path folder) {
		List<String> command = Stream.of(program.stream(), Stream.of(script), Stream.of(arguments))
			.flatMap((part) -> part)
			.toList();
		try {
			Path errors = Files.createTempFile("outside", ".err");
			ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).directory(folder.toFile())
				.redirectError(errors.toFile());
			builder.environment().putAll(more);
			return finished(builder.start(), script, errors);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String finished(Process process, String script, Path errors) throws IOException {
		process.getOutputStream().close();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		int status = waited(process);
		String complaint = Files.readString(errors);
		Files.delete(errors);
		if (status != 0) {
			throw new AssertionError(script + " ended with " + status + ":\n" + complaint + printed);
		}
		return printed;
	}

	private static boolean runs(@Nullable String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getInputStream().readAllBytes();
			return waited(process) == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int waited(Process process) {
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}

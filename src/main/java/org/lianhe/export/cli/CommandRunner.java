package org.lianhe.export.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.error.SpellingSuggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All commands, and what the command line asks of them. */
public final class CommandRunner {

	/** All went well. */
	public static final int DONE = 0;

	/** It could not be done. */
	public static final int FAILED = 1;

	/** It was asked for wrongly. */
	public static final int MISUSED = 2;

	private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

	private static final Set<String> HELP = Set.of("--help", "-h", "help");

	private final List<Command> all;

	private final Command.Start start;

	private final PrintStream out;

	private final PrintStream errors;

	/**
	 * Gathers the commands.
	 * @param start starts the program for a command
	 * @param out takes help that was asked for
	 * @param errors takes what went wrong
	 */
	public CommandRunner(List<Command> all, Command.Start start, PrintStream out, PrintStream errors) {
		this.all = List.copyOf(all);
		this.start = start;
		this.out = out;
		this.errors = errors;
	}

	/**
	 * Whether the arguments ask for a command or for help, rather than for the server.
	 */
	public boolean isAsked(String... arguments) {
		return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("-"));
	}

	/** Does what is asked, and says with which code the program ends. */
	public int run(String... arguments) {
		if (HELP.contains(arguments[0])) {
			this.out.println(usage());
			return DONE;
		}
		try {
			return run(command(arguments[0]), List.of(arguments).subList(1, arguments.length));
		}
		catch (ApiException ex) {
			this.errors.println(ex.getMessage());
			return (ex.code() == ErrorCode.BAD_USER_INPUT) ? MISUSED : FAILED;
		}
		catch (IOException ex) {
			this.errors.println(ex.getMessage());
			return FAILED;
		}
		catch (RuntimeException ex) {
			LOG.debug("a command failed", ex);
			this.errors.println("`" + arguments[0] + "` failed; nothing that it wrote is whole.");
			return FAILED;
		}
	}

	private int run(Command command, List<String> arguments) throws IOException {
		if (arguments.stream().anyMatch(HELP::contains)) {
			this.out.println(command.usage());
		}
		else {
			command.run(arguments, this.start);
		}
		return DONE;
	}

	private Command command(String name) {
		return this.all.stream().filter((command) -> command.name().equals(name)).findFirst().orElseThrow(() -> {
			List<String> names = this.all.stream().map(Command::name).toList();
			return ApiException.badInput("There is no command \"" + name + "\"; there is " + String.join(", ", names)
					+ "." + SpellingSuggestions.sentence(SpellingSuggestions.forWord(name, names))
					+ " `--help` shows how they are used; without a command, the server is started.");
		});
	}

	private String usage() {
		return Arrays
			.asList("Without a command, the server is started; settings follow as --name=value.", "", "Commands:",
					this.all.stream()
						.map((command) -> "  %-10s %s".formatted(command.name(), command.summary()))
						.collect(Collectors.joining("\n")),
					"", "`<command> --help` shows how one is used.")
			.stream()
			.collect(Collectors.joining("\n"));
	}

}

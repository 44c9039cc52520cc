package org.lianhe.export.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command line. Without a command the server is started. Arguments such as
 * {@code --lianhe.seed=folder} are settings of the application, for commands as for the
 * server.
 */
@CommandLine.Command(name = "lianhe", synopsisHeading = "Usage: ", customSynopsis = "[COMMAND] [--SETTING=VALUE …]",
		description = "Starts the server, or runs a command and exits.%n"
				+ "Settings are those of the server, such as --lianhe.seed=FOLDER.")
public final class CommandLineTool {

	private static final Logger LOG = LoggerFactory.getLogger(CommandLineTool.class);

	private static final Pattern SETTING = Pattern.compile("--[^.=]+\\.[^=]+=.*", Pattern.DOTALL);

	@CommandLine.Option(names = { "-h", "--help" }, usageHelp = true, scope = CommandLine.ScopeType.INHERIT,
			description = "Shows this help.")
	private boolean isHelpRequested;

	private CommandLineTool() {
	}

	/** Whether the arguments name a command or ask for help, so that no server starts. */
	public static boolean isCommand(String... arguments) {
		return arguments.length > 0 && (List.of("--help", "-h").contains(arguments[0])
				|| !arguments[0].isEmpty() && !arguments[0].startsWith("-"));
	}

	/**
	 * Runs the command that the arguments name.
	 * @param start starts the application without a server, with settings
	 * @param commands create the commands, given how to start the application
	 * @param out takes help
	 * @param errors takes error messages
	 * @return the exit code: 0 on success, 1 on failure, 2 for wrong arguments
	 */
	public static int run(String[] arguments, Function<List<String>, ConfigurableApplicationContext> start,
			List<Function<Supplier<ConfigurableApplicationContext>, Object>> commands, PrintStream out,
			PrintStream errors) {
		List<String> settings = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (String argument : arguments) {
			(SETTING.matcher(argument).matches() ? settings : others).add(argument);
		}
		CommandLine line = new CommandLine(new CommandLineTool());
		commands.forEach((command) -> line.addSubcommand(command.apply(() -> start.apply(settings))));
		return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
			.setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8))
			.setExecutionExceptionHandler(CommandLineTool::report)
			.execute(others.toArray(String[]::new));
	}

	/** Prints the message of an expected failure; of any other, nothing of its inside. */
	private static int report(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
		boolean isExpected = failure instanceof ApiException || failure instanceof IOException;
		if (!isExpected) {
			LOG.debug("command failed", failure);
		}
		command.getErr()
			.println(isExpected ? failure.getMessage()
					: "`" + command.getCommandName() + "` failed. Incomplete files were deleted.");
		return (failure instanceof ApiException refused && refused.code() == ErrorCode.BAD_USER_INPUT)
				? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
	}

}

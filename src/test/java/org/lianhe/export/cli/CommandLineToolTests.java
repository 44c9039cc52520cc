package org.lianhe.export.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import picocli.CommandLine;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineToolTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

	private final List<String> settings = new ArrayList<>();

	@Test
	void startsTheServerUnlessTheFirstArgumentIsACommandOrHelp() {
		assertThat(CommandLineTool.isCommand()).isFalse();
		assertThat(CommandLineTool.isCommand("")).isFalse();
		assertThat(CommandLineTool.isCommand("--server.port=0", "greet")).isFalse();
		assertThat(CommandLineTool.isCommand("greet")).isTrue();
		assertThat(CommandLineTool.isCommand("--help")).isTrue();
		assertThat(CommandLineTool.isCommand("-h")).isTrue();
	}

	@Test
	void passesOptionsToTheCommandAndSettingsToTheApplication() {
		assertThat(run("greet", "--who", "联合", "--lianhe.seed=x")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("联合");
		assertThat(this.settings).containsExactly("--lianhe.seed=x");
		assertThat(errors()).isEmpty();
	}

	@Test
	void suggestsACommandWhenTheNameIsUnknown() {
		assertThat(run("gret")).isEqualTo(2);
		assertThat(errors()).contains("'gret'").contains("Did you mean").contains("greet");
	}

	@Test
	void suggestsAnOptionWhenTheNameIsUnknown() {
		assertThat(run("greet", "--whom", "x")).isEqualTo(2);
		assertThat(errors()).contains("Unknown option").contains("'--whom'").contains("--who");
	}

	@Test
	void rejectsArgumentThatIsNoOption() {
		assertThat(run("greet", "--who=x", "everybody")).isEqualTo(2);
		assertThat(errors()).contains("Unmatched argument").contains("'everybody'");
	}

	@Test
	void rejectsOptionWithoutValue() {
		assertThat(run("greet", "--who")).isEqualTo(2);
		assertThat(errors()).contains("Missing required parameter").contains("--who");
	}

	@Test
	void printsWhyAFileCouldNotBeWritten() {
		assertThat(run("greet", "--who=nobody")).isEqualTo(1);
		assertThat(errors()).isEqualTo("nobody is there" + System.lineSeparator());
	}

	@Test
	void printsWhyRequestWasRejected() {
		assertThat(run("greet", "--who=bad")).isEqualTo(2);
		assertThat(errors()).isEqualTo("Write a name." + System.lineSeparator());
		assertThat(run("greet", "--who=late")).isEqualTo(1);
	}

	@Test
	void hidesTheCauseOfAnUnexpectedFailure() {
		assertThat(run("greet")).isEqualTo(1);
		assertThat(errors()).isEqualTo("`greet` failed. Incomplete files were deleted." + System.lineSeparator());
	}

	@Test
	void printsHelpOfAllCommandsAndOfOne() {
		assertThat(run("greet", "--help")).isZero();
		assertThat(run("--help")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("--who=NAME")
			.contains("Starts the server, or runs a command and exits.")
			.contains("greet")
			.contains("Greets somebody.");
	}

	private int run(String... arguments) {
		return CommandLineTool.run(arguments, (given) -> {
			this.settings.addAll(given);
			return new GenericApplicationContext();
		}, List.of((start) -> new Greet(start, this.out)), new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.errors, true, StandardCharsets.UTF_8));
	}

	private String errors() {
		return this.errors.toString(StandardCharsets.UTF_8);
	}

	@CommandLine.Command(name = "greet", description = "Greets somebody.")
	private static final class Greet implements Callable<Integer> {

		private final Supplier<ConfigurableApplicationContext> start;

		private final ByteArrayOutputStream out;

		@CommandLine.Option(names = "--who", paramLabel = "NAME")
		private @Nullable String who;

		Greet(Supplier<ConfigurableApplicationContext> start, ByteArrayOutputStream out) {
			this.start = start;
			this.out = out;
		}

		@Override
		public Integer call() throws IOException {
			if (this.who == null) {
				throw new IllegalStateException("secret");
			}
			switch (this.who) {
				case "nobody" -> throw new IOException("nobody is there");
				case "bad" -> throw ApiException.badInput("Write a name.");
				case "late" -> throw new ApiException(ErrorCode.TIMEOUT, "Too late.");
				default -> this.start.get().close();
			}
			this.out.writeBytes(this.who.getBytes(StandardCharsets.UTF_8));
			return 0;
		}

	}

}

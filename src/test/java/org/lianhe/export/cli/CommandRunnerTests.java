package org.lianhe.export.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandRunnerTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

	private final CommandRunner commands = new CommandRunner(List.of(new Greet(this.out)), (settings) -> {
		throw new IllegalStateException("not to be started");
	}, new PrintStream(this.out, true, StandardCharsets.UTF_8),
			new PrintStream(this.errors, true, StandardCharsets.UTF_8));

	@Test
	void startsTheServerUnlessACommandIsNamedFirst() {
		assertThat(this.commands.isAsked()).isFalse();
		assertThat(this.commands.isAsked("--server.port=0", "greet")).isFalse();
		assertThat(this.commands.isAsked("greet")).isTrue();
		assertThat(this.commands.isAsked("--help")).isTrue();
	}

	@Test
	void givesACommandWhatFollowsIt() {
		assertThat(this.commands.run("greet", "--who", "联合", "--lianhe.seed=x")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualTo("联合 [--lianhe.seed=x]");
		assertThat(this.errors.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void refusesAnUnknownCommandWithWhatWasMeant() {
		assertThat(this.commands.run("gret")).isEqualTo(CommandRunner.MISUSED);
		assertThat(this.errors.toString(StandardCharsets.UTF_8))
			.isEqualTo("There is no command \"gret\"; there is greet. Did you mean greet? `--help` shows how they are "
					+ "used; without a command, the server is started." + System.lineSeparator());
	}

	@Test
	void refusesAnUnknownOptionWithWhatWasMeant() {
		assertThat(this.commands.run("greet", "--whom", "x")).isEqualTo(CommandRunner.MISUSED);
		assertThat(this.errors.toString(StandardCharsets.UTF_8))
			.isEqualTo("There is no option `--whom`; there is --who, and settings such as --lianhe.seed=folder. "
					+ "Did you mean who?" + System.lineSeparator());
	}

	@Test
	void refusesWhatIsNoOption() {
		assertThat(this.commands.run("greet", "everybody")).isEqualTo(CommandRunner.MISUSED);
		assertThat(this.errors.toString(StandardCharsets.UTF_8)).isEqualTo(
				"\"everybody\" is out of place. Options begin with --; `--help` shows them." + System.lineSeparator());
	}

	@Test
	void refusesAnOptionWithoutItsValue() {
		assertThat(this.commands.run("greet", "--who")).isEqualTo(CommandRunner.MISUSED);
		assertThat(this.errors.toString(StandardCharsets.UTF_8))
			.isEqualTo("`--who` lacks its value. Write it behind, as in `--who …`." + System.lineSeparator());
	}

	@Test
	void saysWhatCouldNotBeWritten() {
		assertThat(this.commands.run("greet", "--who=nobody")).isEqualTo(CommandRunner.FAILED);
		assertThat(this.errors.toString(StandardCharsets.UTF_8)).isEqualTo("nobody is there" + System.lineSeparator());
	}

	@Test
	void showsNothingOfItsInsideWhenItFails() {
		assertThat(this.commands.run("greet")).isEqualTo(CommandRunner.FAILED);
		assertThat(this.errors.toString(StandardCharsets.UTF_8))
			.isEqualTo("`greet` failed; nothing that it wrote is whole." + System.lineSeparator());
	}

	@Test
	void showsHowItIsUsed() {
		assertThat(this.commands.run("greet", "--help")).isZero();
		assertThat(this.commands.run("--help")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).startsWith("greet --who NAME")
			.contains("  greet      Greets somebody.");
	}

	private record Greet(ByteArrayOutputStream out) implements Command {

		@Override
		public String name() {
			return "greet";
		}

		@Override
		public String summary() {
			return "Greets somebody.";
		}

		@Override
		public String usage() {
			return "greet --who NAME";
		}

		@Override
		public void run(List<String> arguments, Start start) throws IOException {
			CommandOptions options = CommandOptions.of(arguments).only(Set.of("who"));
			String who = options.last("who");
			if ("nobody".equals(who)) {
				throw new IOException("nobody is there");
			}
			if (who == null) {
				throw new IllegalStateException("secret");
			}
			this.out.writeBytes((who + " " + options.settings()).getBytes(StandardCharsets.UTF_8));
		}

	}

}

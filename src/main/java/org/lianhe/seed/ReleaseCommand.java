package org.lianhe.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityType;
import picocli.CommandLine;

import org.springframework.context.ConfigurableApplicationContext;

/** Writes the seed as a release to keep. */
@CommandLine.Command(name = "release",
		description = "Writes the dataset as a release, with which later releases are compared.")
public final class ReleaseCommand implements Callable<Integer> {

	private final Supplier<ConfigurableApplicationContext> start;

	private final PrintStream output;

	@CommandLine.Option(names = "--out", required = true, paramLabel = "DIR",
			description = "Folder for the file, which is named for the version: seed/release.")
	private @Nullable Path out;

	/**
	 * A command that prints which file it wrote.
	 * @param start starts the application without a server
	 */
	public ReleaseCommand(Supplier<ConfigurableApplicationContext> start, PrintStream output) {
		this.start = start;
		this.output = output;
	}

	@Override
	public Integer call() throws IOException {
		try (ConfigurableApplicationContext context = this.start.get()) {
			this.output.println("Wrote " + write(context, Objects.requireNonNull(this.out)));
			return CommandLine.ExitCode.OK;
		}
		catch (SeedException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
	}

	private static Path write(ConfigurableApplicationContext context, Path folder) throws IOException {
		String location = context.getEnvironment().getProperty("lianhe.seed", SeedFolder.PACKAGED);
		return new ReleaseWriter(context.getBeanProvider(EntityType.class).stream().toList(),
				SeedLoader.kinds(context.getBean(DSLContext.class)))
			.write(SeedFolder.open(location), folder);
	}

}

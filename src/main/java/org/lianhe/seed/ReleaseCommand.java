package org.lianhe.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.jooq.DSLContext;
import org.lianhe.core.error.ApiException;
import org.lianhe.export.cli.Command;
import org.lianhe.export.cli.CommandOptions;
import org.lianhe.model.entity.EntityType;

import org.springframework.context.ConfigurableApplicationContext;

/** Writes the seed as a release to keep. */
public final class ReleaseCommand implements Command {

	private static final String OUT = "out";

	private final PrintStream told;

	/** A command that tells what it wrote. */
	public ReleaseCommand(PrintStream told) {
		this.told = told;
	}

	@Override
	public String name() {
		return "release";
	}

	@Override
	public String summary() {
		return "Keeps the dataset as a release, for later ones to be compared with.";
	}

	@Override
	public String usage() {
		return """
				release --out DIR [--SETTING=VALUE …]

				  --out      folder for the file, which has the name of the version: seed/release
				  --SETTING  a setting of the server, such as --lianhe.seed=FOLDER""";
	}

	@Override
	public void run(List<String> arguments, Start start) throws IOException {
		CommandOptions options = CommandOptions.of(arguments);
		options.only(Set.of(OUT));
		String out = options.last(OUT);
		if (out == null) {
			throw ApiException.badInput("`--out` must be given: release --out seed/release");
		}
		try (ConfigurableApplicationContext context = start.with(options.settings())) {
			this.told.println("Wrote " + write(context, Path.of(out)));
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

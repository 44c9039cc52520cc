package org.lianhe.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jooq.DSLContext;
import org.lianhe.entity.EntityType;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code release --out FOLDER}: writes the seed as a release to keep, without
 * opening a port. All other arguments are settings, as for the server.
 */
public final class ReleaseCommand {

	public static final String NAME = "release";

	private static final String OUT = "--out";

	private ReleaseCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments its name and what follows
	 * @return 0, or 1 where nothing was written and the reason was told
	 */
	public static int run(Class<?> application, String[] arguments) {
		List<String> settings = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
		int out = settings.indexOf(OUT);
		if (out < 0 || out + 1 >= settings.size()) {
			return told(System.err, 1, "Say where to: release --out seed/release");
		}
		Path folder = Path.of(settings.remove(out + 1));
		settings.remove(out);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
			.web(WebApplicationType.NONE)
			.run(settings.toArray(String[]::new))) {
			return told(System.out, 0, "Wrote " + write(context, folder));
		}
		catch (SeedException | IOException ex) {
			return told(System.err, 1, String.valueOf(ex.getMessage()));
		}
	}

	private static int told(PrintStream where, int code, String what) {
		where.println(what);
		return code;
	}

	private static Path write(ConfigurableApplicationContext context, Path folder) throws IOException {
		String location = context.getEnvironment().getProperty("lianhe.seed", SeedFolder.PACKAGED);
		return new ReleaseWriter(context.getBeanProvider(EntityType.class).stream().toList(),
				Loader.kinds(context.getBean(DSLContext.class)))
			.write(SeedFolder.open(location), folder);
	}

}

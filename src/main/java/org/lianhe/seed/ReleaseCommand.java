package org.lianhe.seed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jooq.DSLContext;
import org.lianhe.entity.EntityType;
import org.lianhe.seed.release.ReleaseFile;
import org.lianhe.seed.release.Sorting;

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

	private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");

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
		List<EntityType> types = context.getBeanProvider(EntityType.class).stream().toList();
		SeedFolder files = SeedFolder.open(context.getEnvironment().getProperty("lianhe.seed", SeedFolder.PACKAGED));
		Seed seed = Seed.read(files, types, Loader.kinds(context.getBean(DSLContext.class)));
		String version = seed.dataset().version();
		if (!VERSION.matcher(version).matches()) {
			throw new SeedException(
					"\"" + version + "\" cannot name a file. Write `version` in seed/dataset.yaml like 1.2.0.");
		}
		try (Sorting records = new Sorting()) {
			new Records(types).gather(seed, records);
			return ReleaseFile.write(folder, version, Records.dataset(seed.dataset(), files.digest()).json(),
					records.inOrder());
		}
		catch (FileAlreadyExistsException ex) {
			throw new SeedException("Version " + version
					+ " is kept already, with other records. Raise `version` in seed/dataset.yaml.");
		}
	}

}

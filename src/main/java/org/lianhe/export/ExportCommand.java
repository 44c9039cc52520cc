package org.lianhe.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.command.Command;
import org.lianhe.command.Options;
import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.error.Refusal;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Rejection;
import org.lianhe.name.Languages;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;
import org.springframework.context.ConfigurableApplicationContext;

/** Writes the files that the server serves under {@code /export} into a folder. */
public final class ExportCommand implements Command {

	private static final String REQUEST = "export";

	private final PrintStream told;

	private final boolean isTerminal;

	/**
	 * A command that tells how far it has come.
	 * @param isTerminal whether what was told can be overwritten
	 */
	public ExportCommand(PrintStream told, boolean isTerminal) {
		this.told = told;
		this.isTerminal = isTerminal;
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String summary() {
		return "Writes the dataset, or parts of it, into files.";
	}

	@Override
	public String usage() {
		return """
				export --out DIR --format FORMAT [--format FORMAT …] [--lang LANGUAGES] [--PARAMETER VALUE …] [--SETTING=VALUE …]

				  --out        folder for the files; it is made if it is not there
				  --format     csv, jsonl or parquet (a file a table), package (all in one file), or the name of a file
				               that the server lists at /export, with or without its ending, or the ending: graphml, gexf,
				               nodes, edges
				  --lang       languages wanted where a file has one, best first, as Accept-Language has them
				  --PARAMETER  a parameter of the files, as the server lists them at /export
				  --SETTING    a setting of the server, such as --lianhe.seed=FOLDER or --spring.profiles.active=postgres

				A file of the same name is replaced once the new one is whole.""";
	}

	@Override
	public void run(List<String> arguments, Start start) throws IOException {
		Options options = Options.of(arguments);
		String out = options.last("out");
		if (out == null || !options.own().containsKey("format")) {
			throw Refusal.badInput("`--out` and `--format` must be given. `export --help` shows how.");
		}
		Folder folder = Folder.of(Path.of(out));
		try (ConfigurableApplicationContext context = start.with(options.settings())) {
			write(options, folder, context);
		}
	}

	private void write(Options options, Folder folder, ConfigurableApplicationContext context) throws IOException {
		Exports exports = context.getBean(Exports.class);
		Set<String> known = new TreeSet<>(exports.parameters());
		known.addAll(Set.of("out", "format", "lang"));
		options.only(known);
		Release release = release(context);
		Set<Export> wanted = new LinkedHashSet<>();
		options.own().get("format").forEach((word) -> wanted.addAll(exports.meant(word, release)));
		Progress progress = new Progress(this.told, this.isTerminal, wanted.size());
		for (Export export : wanted) {
			String file = export.file(release);
			progress.begin(file);
			try (Content content = open(export, options, context.getBean(Operations.class))) {
				content.observe(progress::part);
				folder.write(file, content, progress);
			}
			progress.end();
		}
	}

	private static Content open(Export export, Options options, Operations operations) {
		Map<String, List<String>> given = new LinkedHashMap<>(options.own());
		given.keySet().removeAll(Set.of("out", "format", "lang"));
		Exports.check(export, given.keySet());
		try {
			return export.open(given, Languages.ofHeader(options.last("lang")), REQUEST);
		}
		catch (RuntimeException ex) {
			Rejection why = operations.rejected(ex, REQUEST);
			throw new Refusal(why.code(), String.valueOf(why.getMessage()));
		}
	}

	private static Release release(ConfigurableApplicationContext context) {
		try (Session session = context.getBean(Readers.class).open()) {
			return context.getBean(Releases.class).current(session);
		}
	}

}

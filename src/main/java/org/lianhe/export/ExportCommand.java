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

import org.lianhe.core.error.ApiException;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.cli.Command;
import org.lianhe.export.cli.CommandOptions;
import org.lianhe.graphql.execution.ErrorMapper;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;

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
		CommandOptions options = CommandOptions.of(arguments);
		String out = options.last("out");
		if (out == null || !options.own().containsKey("format")) {
			throw ApiException.badInput("`--out` and `--format` must be given. `export --help` shows how.");
		}
		AtomicFileWriter folder = AtomicFileWriter.of(Path.of(out));
		try (ConfigurableApplicationContext context = start.with(options.settings())) {
			write(options, folder, context);
		}
	}

	private void write(CommandOptions options, AtomicFileWriter folder, ConfigurableApplicationContext context)
			throws IOException {
		ExportCatalog exports = context.getBean(ExportCatalog.class);
		Set<String> known = new TreeSet<>(exports.parameters());
		known.addAll(Set.of("out", "format", "lang"));
		options.only(known);
		Release release = release(context);
		Set<Export> wanted = new LinkedHashSet<>();
		options.own().get("format").forEach((word) -> wanted.addAll(exports.meant(word, release)));
		ExportProgress progress = new ExportProgress(this.told, this.isTerminal, wanted.size());
		for (Export export : wanted) {
			String file = export.file(release);
			progress.begin(file);
			try (ExportContent content = open(export, options, context.getBean(ErrorMapper.class))) {
				content.observe(progress::part);
				folder.write(file, content, progress);
			}
			progress.end();
		}
	}

	private static ExportContent open(Export export, CommandOptions options, ErrorMapper errors) {
		Map<String, List<String>> given = new LinkedHashMap<>(options.own());
		given.keySet().removeAll(Set.of("out", "format", "lang"));
		ExportCatalog.check(export, given.keySet());
		try {
			return export.open(given, LanguagePreferences.ofHeader(options.last("lang")), REQUEST);
		}
		catch (RuntimeException ex) {
			throw errors.toApiException(ex, REQUEST);
		}
	}

	private static Release release(ConfigurableApplicationContext context) {
		try (ReadSession session = context.getBean(ReadOnlyConnections.class).open()) {
			return context.getBean(ReleaseReader.class).current(session);
		}
	}

}

package org.lianhe.export;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.execution.ErrorMapper;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import picocli.CommandLine;

import org.springframework.context.ConfigurableApplicationContext;

/** Writes the files that the server serves under {@code /export} into a folder. */
@CommandLine.Command(name = "export", description = "Writes the dataset, or parts of it, to files.",
		footer = "A file of the same name is replaced when the new one is complete.")
public final class ExportCommand implements Callable<Integer> {

	private static final String REQUEST = "export";

	private final Supplier<ConfigurableApplicationContext> start;

	private final PrintStream progress;

	private final boolean isTerminal;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@CommandLine.Option(names = "--out", required = true, paramLabel = "DIR",
			description = "Folder for the files. It is created if it does not exist.")
	private @Nullable Path out;

	@CommandLine.Option(names = "--format", required = true, paramLabel = "FORMAT",
			description = "csv, jsonl or parquet (one file a table), package (everything in one file), or the name "
					+ "of a file that the server lists at /export, with or without its extension, or the "
					+ "extension alone: graphml, gexf, nodes, edges. Can be repeated.")
	private List<String> formats = List.of();

	@CommandLine.Option(names = "--lang", paramLabel = "LANGUAGES",
			description = "Languages of labels, best first, as in Accept-Language.")
	private @Nullable String lang;

	/**
	 * Parameters of files, by their names; they are read from the parsed command line.
	 */
	@CommandLine.ArgGroup(validate = false, heading = "Parameters of network files and of changes:%n")
	private FileParameters parameters = new FileParameters();

	/**
	 * A command that reports its progress.
	 * @param start starts the application without a server
	 * @param isTerminal whether progress that was printed can be overwritten
	 */
	public ExportCommand(Supplier<ConfigurableApplicationContext> start, PrintStream progress, boolean isTerminal) {
		this.start = start;
		this.progress = progress;
		this.isTerminal = isTerminal;
	}

	@Override
	public Integer call() throws IOException {
		AtomicFileWriter folder = AtomicFileWriter.of(Objects.requireNonNull(this.out));
		try (ConfigurableApplicationContext context = this.start.get()) {
			write(folder, context);
		}
		return CommandLine.ExitCode.OK;
	}

	private void write(AtomicFileWriter folder, ConfigurableApplicationContext context) throws IOException {
		ExportCatalog exports = context.getBean(ExportCatalog.class);
		Release release = release(context);
		Set<Export> selected = new LinkedHashSet<>();
		this.formats.forEach((format) -> selected.addAll(exports.findByFormat(format, release)));
		ExportProgress shown = new ExportProgress(this.progress, this.isTerminal, selected.size());
		for (Export export : selected) {
			String file = export.file(release);
			shown.begin(file);
			try (ExportContent content = open(export, context.getBean(ErrorMapper.class))) {
				folder.write(file, content, shown);
			}
			shown.end();
		}
	}

	private ExportContent open(Export export, ErrorMapper errors) {
		Map<String, List<String>> given = given();
		ExportCatalog.checkParameters(export, given.keySet());
		try {
			return export.opener().open(given, LanguagePreferences.ofHeader(this.lang), REQUEST);
		}
		catch (RuntimeException ex) {
			throw errors.toApiException(ex, REQUEST);
		}
	}

	/** The parameters that were given, with their values as written. */
	private Map<String, List<String>> given() {
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (CommandLine.Model.OptionSpec option : Objects.requireNonNull(this.spec)
			.commandLine()
			.getParseResult()
			.matchedOptions()) {
			if (option.group() != null) {
				given.put(option.longestName().substring(2), option.originalStringValues());
			}
		}
		return given;
	}

	private static Release release(ConfigurableApplicationContext context) {
		try (ReadSession session = context.getBean(ReadOnlyConnections.class).open()) {
			return context.getBean(ReleaseReader.class).current(session);
		}
	}

	/** The parameters that files take. The server lists those of each file at /export. */
	static final class FileParameters {

		@CommandLine.Option(names = "--of", paramLabel = "SLUGS",
				description = "Entities whose neighbourhood is written.")
		private List<String> of = List.of();

		@CommandLine.Option(names = "--depth", paramLabel = "N", description = "Distance from these entities.")
		private List<String> depth = List.of();

		@CommandLine.Option(names = "--types", paramLabel = "TYPES", description = "Only entities of these types.")
		private List<String> types = List.of();

		@CommandLine.Option(names = "--predicates", paramLabel = "CODES",
				description = "Only relations with these predicates.")
		private List<String> predicates = List.of();

		@CommandLine.Option(names = "--direction", paramLabel = "DIRECTION",
				description = "OUTGOING, INCOMING or BOTH.")
		private List<String> direction = List.of();

		@CommandLine.Option(names = "--asOf", paramLabel = "DATE",
				description = "Only relations that held on this date.")
		private List<String> asOf = List.of();

		@CommandLine.Option(names = "--unknownDates", paramLabel = "INCLUDE|EXCLUDE",
				description = "Whether relations without known dates are written.")
		private List<String> unknownDates = List.of();

		@CommandLine.Option(names = "--since", paramLabel = "VERSION",
				description = "Release that changes are listed from.")
		private List<String> since = List.of();

	}

}

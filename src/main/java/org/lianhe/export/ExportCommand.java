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

	/**
	 * Parameters of files with labels and descriptions. The server lists those of each
	 * file at /export.
	 */
	private static final List<List<String>> PARAMETERS = List.of(
			List.of("of", "SLUGS", "Entities whose neighbourhood is written."),
			List.of("depth", "N", "Distance from these entities."),
			List.of("types", "TYPES", "Only entities of these types."),
			List.of("predicates", "CODES", "Only relations with these predicates."),
			List.of("direction", "DIRECTION", "OUTGOING, INCOMING or BOTH."),
			List.of("asOf", "DATE", "Only relations that held on this date."),
			List.of("unknownDates", "INCLUDE|EXCLUDE", "Whether relations without known dates are written."),
			List.of("since", "VERSION", "Release that changes are listed from."));

	private final Supplier<ConfigurableApplicationContext> start;

	private final PrintStream progress;

	private final boolean isTerminal;

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
	 * A command that reports its progress.
	 * @param start starts the application without a server
	 * @param isTerminal whether progress that was printed can be overwritten
	 */
	public ExportCommand(Supplier<ConfigurableApplicationContext> start, PrintStream progress, boolean isTerminal) {
		this.start = start;
		this.progress = progress;
		this.isTerminal = isTerminal;
	}

	/** Adds the options for the parameters of files. */
	@CommandLine.Spec
	void setSpec(CommandLine.Model.CommandSpec spec) {
		this.spec = spec;
		CommandLine.Model.ArgGroupSpec.Builder group = CommandLine.Model.ArgGroupSpec.builder()
			.validate(false)
			.heading("Parameters of network files and of changes:%n");
		PARAMETERS.forEach((parameter) -> group.addArg(CommandLine.Model.OptionSpec.builder("--" + parameter.get(0))
			.type(List.class)
			.auxiliaryTypes(String.class)
			.paramLabel(parameter.get(1))
			.description(parameter.get(2))
			.build()));
		spec.addArgGroup(group.build());
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

}

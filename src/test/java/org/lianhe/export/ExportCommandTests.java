package org.lianhe.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.Application;
import org.lianhe.export.cli.CommandLineTool;
import org.lianhe.model.dataset.Release;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import picocli.CommandLine;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ExportCommandTests {

	@TempDir
	Path folder;

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	private final List<ConfigurableApplicationContext> started = new ArrayList<>();

	@ParameterizedTest
	@EnumSource
	void writesSameBytesAsServerWithoutOpeningPort(Store store) throws Exception {
		Path out = this.folder.resolve("new/folder");
		assertThat(
				run(store, "--out", out.toString(), "--format", "package", "--format=csv", "--format", "terms.jsonl"))
			.isZero();
		TestServer server = TestServer.shared(Store.H2);
		List<String> files = files(out);
		String archive = "lianhe-" + server.ask("{ dataset { version } }").at("dataset.version") + ".zip";
		assertThat(files).contains(archive, "relations.csv", "terms.jsonl").hasSize(13);
		for (String file : files) {
			byte[] served = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(server.uri("/export/" + file)).build(),
						HttpResponse.BodyHandlers.ofByteArray())
				.body();
			assertThat(Files.readAllBytes(out.resolve(file))).as(file).isEqualTo(served);
		}
		assertThat(this.started).singleElement().isNotInstanceOf(WebServerApplicationContext.class);
		assertThat(output().lines()).hasSize(13).first().asString().startsWith("1/13 " + archive + " ");
	}

	@Test
	void rejectsUnknownFormatWithSuggestion() throws IOException {
		assertThat(run(Store.H2, "--out", this.folder.toString(), "--format", "parkage"))
			.isEqualTo(CommandLine.ExitCode.USAGE);
		assertThat(output()).startsWith("There is no format \"parkage\"; there is ").contains("Did you mean package");
		assertThat(files(this.folder)).isEmpty();
	}

	@Test
	void rejectsUnknownOption() {
		assertThat(run(Store.H2, "--out", this.folder.toString(), "--format", "csv", "--langs", "en"))
			.isEqualTo(CommandLine.ExitCode.USAGE);
		assertThat(output()).contains("Unknown option").contains("'--langs'").contains("--lang");
	}

	@Test
	void rejectsMissingFolderBeforeStart() {
		assertThat(run(Store.H2, "--format", "csv")).isEqualTo(CommandLine.ExitCode.USAGE);
		assertThat(output()).startsWith("Missing required option: '--out=DIR'");
		assertThat(this.started).isEmpty();
	}

	@Test
	void rejectsFileAsFolderBeforeStart() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThat(run(Store.H2, "--out", file.toString(), "--format", "csv")).isEqualTo(CommandLine.ExitCode.USAGE);
		assertThat(output())
			.isEqualTo("`" + file + "` is no folder that files can be written into. Choose another one by " + "`--out`."
					+ System.lineSeparator());
		assertThat(this.started).isEmpty();
	}

	@Test
	void hasAnOptionForEachParameterOfFiles() {
		CommandLine line = new CommandLine(new ExportCommand(() -> {
			throw new IllegalStateException();
		}, System.err, false));
		assertThat(line.getCommandSpec().argGroups()).singleElement()
			.satisfies(
					(group) -> assertThat(group.options().stream().map((option) -> option.longestName().substring(2)))
						.containsExactlyInAnyOrderElementsOf(TestServer.shared(Store.H2)
							.bean(ExportCatalog.class)
							.of(new Release("1", "2", ""))
							.stream()
							.flatMap((export) -> export.parameters().stream())
							.collect(Collectors.toSet())));
	}

	@ParameterizedTest
	@EnumSource
	void writesSelectedNeighborhood(Store store) throws IOException {
		assertThat(run(store, "--out", this.folder.toString(), "--format=nodes", "--of", "hkai-lab", "--depth=1"))
			.isZero();
		assertThat(Files.readAllLines(this.folder.resolve("nodes.csv"))).hasSizeBetween(4, 60)
			.anyMatch((line) -> line.contains("hkai-lab"));
	}

	private int run(Store store, String... arguments) {
		PrintStream errors = new PrintStream(this.output, true, StandardCharsets.UTF_8);
		return CommandLineTool.run(Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new),
				(settings) -> start(store, settings), List.of((start) -> new ExportCommand(start, errors, false)),
				errors, errors);
	}

	private ConfigurableApplicationContext start(Store store, List<String> settings) {
		List<String> all = new ArrayList<>(settings);
		store.empty().forEach((name, value) -> all.add("--" + name + "=" + value));
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
			.web(WebApplicationType.NONE)
			.run(all.toArray(String[]::new));
		this.started.add(context);
		return context;
	}

	private String output() {
		return this.output.toString(StandardCharsets.UTF_8);
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
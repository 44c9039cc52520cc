package org.lianhe.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.AnswerGaps;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> TYPES = List.of("initiatives", "alliances", "labs", "people", "organizations",
			"places", "products", "cohorts", "topics");

	private final Readme readme;

	ReadmeTests() throws IOException {
		this.readme = Readme.read();
	}

	@ParameterizedTest
	@EnumSource
	void showsTheAnswersOfItsQueries(Store store) {
		assertThat(this.readme.snippets("graphql")).isNotEmpty().allSatisfy((query) -> {
			TestServer.Answer answer = TestServer.shared(store).ask(query.code(), Map.of(), "en");
			JsonNode answered = JSON.valueToTree(Map.of("data", Objects.requireNonNull(answer.whole().get("data"))));
			assertThat(this.readme.shownAfter(query)).singleElement()
				.satisfies((shown) -> assertThat(answered).isEqualTo(JSON.readTree(shown.code())));
			assertThat(AnswerGaps.of(answer.whole().get("data"))).isEmpty();
		});
	}

	@ParameterizedTest
	@EnumSource
	void listsQueriesThatShowSomething(Store store) {
		List<MatchResult> rows = this.readme.matches("(?m)^\\| [^|`]+\\? \\| `(\\w+[^`]*\\{[^`]*)` \\|$");
		assertThat(rows).hasSize(11).allSatisfy((row) -> {
			TestServer.Answer answer = TestServer.shared(store).ask("{ " + row.group(1) + " }");
			assertThat(answer.whole()).as(row.group(1)).doesNotContainKey("errors");
			assertThat(AnswerGaps.of(answer.whole().get("data"))).as(row.group(1)).isEmpty();
		});
	}

	@ParameterizedTest
	@EnumSource
	void countsWhatIsServed(Store store) throws IOException {
		TestServer.Answer answer = counts(store);
		String table = table(answer);
		assertThat(this.readme.part("(?m)^\\| counted \\|.*\n(?:\\|.*\n)*"))
			.as("paste this into README.md:%n%n%s", table)
			.isEqualTo(table);
		assertThat(this.readme.part("(?s)\n\nLianhe .*?\n\n").replace('\n', ' '))
			.contains(" %d entities and %d facts from %d published sources".formatted(sum(answer, TYPES),
					sum(answer, List.of("relations", "observations", "statements")), sum(answer, List.of("sources"))));
	}

	@Test
	void namesThePackageOfTheVersionServed() {
		Object version = TestServer.shared(Store.H2).ask("{ dataset { version } }").at("dataset.version");
		assertThat(this.readme.matches("/export/lianhe-([0-9.]+)\\.zip"))
			.allSatisfy((file) -> assertThat(file.group(1)).isEqualTo(version));
	}

	@Test
	void hasTheUsualHeadings() {
		assertThat(this.readme.matches("(?m)^## (.*)$")).extracting((heading) -> heading.group(1))
			.containsExactly("Features", "Contents", "Quick start", "Query examples", "CSV, Arrow and Parquet",
					"Network files", "Bulk download", "Configuration", "Running in production", "Project layout",
					"Contributing", "Data and licence");
	}

	@Test
	void linksOnlyToWhatExists() {
		Set<String> anchors = this.readme.matches("(?m)^##+ (.*)$")
			.stream()
			.map((heading) -> "#" + heading.group(1).toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-'))
			.collect(Collectors.toSet());
		assertThat(this.readme.matches("\\]\\((?!https?:)([^)]+)\\)")).extracting((link) -> link.group(1))
			.allSatisfy((link) -> assertThat(anchors.contains(link) || Files.exists(Path.of(link))).as(link).isTrue());
	}

	@Test
	void explainsEveryAreaOfTheSource() throws IOException {
		String layout = this.readme.part("(?s)\n## Project layout\n.*?\n## ");
		for (String root : List.of("src", "src/main/java/org/lianhe")) {
			try (Stream<Path> folders = Files.list(Path.of(root)).filter(Files::isDirectory)) {
				assertThat(folders.map((folder) -> folder.getFileName().toString()))
					.allSatisfy((name) -> assertThat(layout).containsPattern("\n(src/|  )" + name + "\\b"));
			}
		}
	}

	@Test
	void indexesEveryDecisionRecord() throws IOException {
		String index = Files.readString(Path.of("src/adr/README.md"));
		try (Stream<Path> records = Files.list(Path.of("src/adr"))) {
			for (Path record : records.filter((file) -> !file.endsWith("README.md")).toList()) {
				String title = Files.readAllLines(record).get(0).substring("# ".length());
				assertThat(index).contains("| [" + title + "](" + record.getFileName() + ") | ");
			}
		}
	}

	private static TestServer.Answer counts(Store store) throws IOException {
		return TestServer.shared(store)
			.ask(new ClassPathResource("graphql-test/architecture/counts.graphql")
				.getContentAsString(StandardCharsets.UTF_8));
	}

	private static String table(TestServer.Answer answer) {
		return """
				| counted | |
				|---|---|
				| entities | %s |
				| facts | %s |
				| citations by support | %s |
				| most cited sources | %s |
				""".formatted(each(answer, TYPES),
				each(answer, List.of("relations", "observations", "statements", "citations")),
				each(answer, "citationsBySupport", UnaryOperator.identity()),
				each(answer, "citationsBySource", ReadmeTests::mostCited));
	}

	/** There are too many sources for a row of all. */
	private static Stream<Map<?, ?>> mostCited(Stream<Map<?, ?>> sources) {
		return sources
			.sorted(Comparator.comparingInt((Map<?, ?> source) -> (Integer) Objects.requireNonNull(source.get("count")))
				.reversed())
			.limit(10);
	}

	private static int sum(TestServer.Answer answer, List<String> fields) {
		return fields.stream().mapToInt((field) -> (Integer) answer.at("dataset.counts." + field)).sum();
	}

	private static String each(TestServer.Answer answer, List<String> fields) {
		return fields.stream()
			.map((field) -> answer.at("dataset.counts." + field) + " " + field)
			.collect(Collectors.joining(", "));
	}

	private static String each(TestServer.Answer answer, String field, UnaryOperator<Stream<Map<?, ?>>> choice) {
		Stream<Map<?, ?>> counts = ((List<?>) Objects.requireNonNull(answer.at("dataset.counts." + field))).stream()
			.map((count) -> (Map<?, ?>) count);
		return choice.apply(counts)
			.map((count) -> count.get("count") + " `" + count.get("key") + "`")
			.collect(Collectors.joining(", "));
	}

}

package org.lianhe.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@EnumSource
	void itsQueryGivesItsAnswer(Store store) throws IOException {
		TestServer.Answer answer = TestServer.shared(store).ask(block("graphql"), Map.of(), "en");
		JsonNode answered = JSON.valueToTree(Map.of("data", Objects.requireNonNull(answer.whole().get("data"))));
		assertThat(answered).isEqualTo(JSON.readTree(block("json")));
	}

	@ParameterizedTest
	@EnumSource
	void itsCountsAreThoseServed(Store store) throws IOException {
		TestServer.Answer answer = TestServer.shared(store)
			.ask(new ClassPathResource("graphql-test/architecture/counts.graphql")
				.getContentAsString(StandardCharsets.UTF_8));
		String table = table(answer);
		assertThat(found("(?m)^\\| counted \\|.*\n(?:\\|.*\n)*", 0)).as("paste this into README.md:%n%n%s", table)
			.isEqualTo(table);
	}

	@ParameterizedTest
	@EnumSource
	void everyQueryOfItsTableIsAnswered(Store store) throws IOException {
		Matcher rows = Pattern.compile("(?m)^\\| [^|`]+ \\| `(\\w+[^`]*\\{[^`]*)` \\|$")
			.matcher(found("(?m)^\\| to \\| ask \\|\n(?:\\|.*\n)*", 0));
		int asked = 0;
		while (rows.find()) {
			TestServer.Answer answer = TestServer.shared(store).ask("{ " + rows.group(1) + " }");
			assertThat(answer.whole()).as(rows.group(1)).doesNotContainKey("errors");
			assertThat(String.valueOf(answer.whole().get("data"))).as(rows.group(1))
				.containsAnyOf("slug", "count", "period");
			asked++;
		}
		assertThat(asked).isEqualTo(8);
	}

	private static String table(TestServer.Answer answer) {
		return """
				| counted | |
				|---|---|
				| entities | %s |
				| facts | %s |
				| citations by support | %s |
				| citations by source | %s |
				""".formatted(
				each(answer, "initiatives", "alliances", "labs", "people", "organizations", "places", "products",
						"cohorts", "topics"),
				each(answer, "relations", "observations", "statements", "citations"),
				tally(answer, "citationsBySupport"), tally(answer, "citationsBySource"));
	}

	private static String each(TestServer.Answer answer, String... fields) {
		return Stream.of(fields)
			.map((field) -> answer.at("dataset.counts." + field) + " " + field)
			.collect(Collectors.joining(", "));
	}

	private static String tally(TestServer.Answer answer, String field) {
		return ((List<?>) Objects.requireNonNull(answer.at("dataset.counts." + field))).stream()
			.map((count) -> ((Map<?, ?>) count).get("count") + " `" + ((Map<?, ?>) count).get("key") + "`")
			.collect(Collectors.joining(", "));
	}

	private static String block(String language) throws IOException {
		return found("(?s)```" + language + "\n(.*?)```", 1);
	}

	private static String found(String form, int group) throws IOException {
		Matcher part = Pattern.compile(form).matcher(Files.readString(Path.of("README.md")));
		assertThat(part.find()).as("a part of README.md like " + form).isTrue();
		return part.group(group);
	}

}

package org.lianhe.web.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.AnswerGaps;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleTests {

	static List<Example> examples() {
		return Example.all();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void answersWithRowsAndWithoutErrors(Example example) {
		TestServer.Answer answer = TestServer.shared(Store.H2).ask(example.query(), example.given());
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(rows(answer)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void showsValuesForAllThatItAsks(Example example) {
		TestServer.Answer answer = TestServer.shared(Store.H2).ask(example.query(), example.given());
		assertThat(AnswerGaps.of(answer.whole().get("data"))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isNamedAndSaysWhatItAsks(Example example) {
		assertThat(example.query()).startsWith("# ").containsPattern("\nquery [A-Z]\\w+");
	}

	@Test
	void isListedInTheIndexOnce() throws IOException {
		Path folder = new ClassPathResource(Example.FOLDER).getFile().toPath();
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(examples()).extracting(Example::file)
				.containsExactlyInAnyOrderElementsOf(files.map((file) -> file.getFileName().toString())
					.filter((name) -> name.endsWith(".graphql"))
					.toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "tencent-ai-lab", "kaiwu-platform", "ai-esports-game-alliance", "zhang-tong", "tencent",
			"shenzhen", "honor-of-kings", "atj", "machine-learning" })
	void tellsAllOfARecordOfAnyType(String slug) {
		TestServer.Answer answer = TestServer.shared(Store.H2)
			.ask(Example.text("static/graphiql/record.graphql"), Map.of("slug", slug));
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.at("entity.slug")).isEqualTo(slug);
		assertThat((List<?>) answer.at("entity.relations.nodes")).isNotEmpty();
	}

	@Test
	void tellsWhatTheDatasetCovers() {
		TestServer.Answer answer = TestServer.shared(Store.H2).ask(Example.text("static/graphiql/dataset.graphql"));
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.at("dataset.version")).isEqualTo(extension(answer, "version"));
	}

	/** The nodes of the list at the top, or the one object there. */
	private static List<?> rows(TestServer.Answer answer) {
		Map<?, ?> data = (Map<?, ?>) answer.whole().get("data");
		assertThat(data).hasSize(1);
		Object top = data.values().iterator().next();
		assertThat(top).isInstanceOf(Map.class);
		Map<?, ?> object = (Map<?, ?>) top;
		Object nodes = object.containsKey("nodes") ? object.get("nodes") : object.get("edges");
		return (nodes instanceof List<?> list) ? list : List.of(object);
	}

	private static @Nullable Object extension(TestServer.Answer answer, String name) {
		Map<?, ?> extensions = (Map<?, ?>) answer.whole().get("extensions");
		return ((Map<?, ?>) extensions.get("dataset")).get(name);
	}

}

package org.lianhe.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class ReadmeTests {

	private static final String UNKNOWN = "xxxx";

	private static final Pattern REFUSED = Pattern.compile(
			"(?m)^seed/([a-z]+)\\S*:\\d+: (\\S*?)\\.?" + UNKNOWN + ": is not a field here\\. The fields are (.*)\\.$");

	private static final Predicate<ReadmeFields.Field> ALL = (field) -> true;

	private final String readme;

	private final ReadmeFields fields;

	@TempDir
	Path folder;

	private SeedFixture seed;

	ReadmeTests() throws IOException {
		this.readme = Files.readString(Path.of("seed/README.md"));
		this.fields = ReadmeFields.of(this.readme);
	}

	@BeforeEach
	void writeExamples() {
		this.seed = SeedFixture.in(Path.of("src/test/resources/seeds/readme"), this.folder);
		write(ALL);
	}

	@Test
	void listsTheFieldsThatTheLoaderTakesAndNoOthers() {
		for (String type : ReadmeFields.RECORDS) {
			this.seed.with(ReadmeFields.file(type),
					this.fields.record(type, ALL).replace("{ ", "{ " + UNKNOWN + ": 1, ") + UNKNOWN + ": 1\n");
		}
		Set<String> taken = REFUSED.matcher(this.seed.problems())
			.results()
			.flatMap((refused) -> Stream.of(refused.group(3).split(", ")).map((name) -> place(refused) + '.' + name))
			.collect(Collectors.toSet());
		assertThat(this.fields.names()).containsExactlyInAnyOrderElementsOf(taken);
	}

	@Test
	void givesExamplesThatLoad() {
		assertThatCode(this.seed::read).doesNotThrowAnyException();
	}

	@Test
	void showsARecordThatLoads() {
		Matcher shown = Pattern.compile("(?s)```yaml\n# seed/(\\S+)\n(.*?)```").matcher(this.readme);
		assertThat(shown.find()).as("a record in the README").isTrue();
		assertThatCode(() -> this.seed.with(shown.group(1), shown.group(2)).read()).doesNotThrowAnyException();
	}

	@Test
	void marksNoFieldThatMayBeLeftOut() {
		this.fields.all().stream().filter(ReadmeFields.Field::isNeeded).forEach((needed) -> {
			write((field) -> !field.equals(needed));
			assertThat(this.seed.problems()).as(needed.toString()).contains(needed.name() + ": ");
		});
	}

	@Test
	void marksEveryFieldThatMustBeThere() {
		write((field) -> field.isNeeded() || field.isOfRecord());
		assertThatCode(this.seed::read).doesNotThrowAnyException();
		write((field) -> field.isNeeded() || field.places().contains("terms"));
		assertThatCode(this.seed::read).doesNotThrowAnyException();
	}

	@Test
	void listsTheValuesOfTheSchema() {
		Map<String, String> enums = Map.of("kind of names", "NameKind", "status of initiative", "InitiativeStatus",
				"status of relations", "RelationStatus", "qualifier of observations", "Qualifier");
		Map<String, Set<String>> listed = new TreeMap<>();
		Map<String, Set<String>> inSchema = new TreeMap<>();
		this.fields.all().forEach((field) -> {
			String name = field.isOfRecord() && "kind".equals(field.name())
					? StringUtils.capitalize(field.places().get(0)) + "Kind" : enums.get(field.toString());
			if (name != null) {
				listed.put(name, words(field.says()));
				inSchema.put(name, values(name));
			}
		});
		assertThat(listed).hasSize(10).isEqualTo(inSchema);
	}

	private void write(Predicate<ReadmeFields.Field> some) {
		ReadmeFields.RECORDS.forEach((type) -> this.seed.with(ReadmeFields.file(type), this.fields.record(type, some)));
	}

	/** The record or the field that refused the unknown one. */
	private static String place(MatchResult refused) {
		String[] path = refused.group(2).replaceAll("\\[\\d+]", "").split("\\.", -1);
		boolean isTerm = "terms".equals(refused.group(1)) && path.length == 2;
		String last = path[isTerm ? 0 : path.length - 1];
		return last.isEmpty() ? refused.group(1) : last;
	}

	private static Set<String> words(String text) {
		return Pattern.compile("[A-Z][A-Z_]+")
			.matcher(text)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toSet());
	}

	private static Set<String> values(String name) {
		Object values = TestServer.shared(Store.H2)
			.ask("{ __type(name: \"" + name + "\") { enumValues { name } } }")
			.at("__type.enumValues");
		return Stream.of((List<?>) Objects.requireNonNull(values))
			.flatMap(List::stream)
			.map((value) -> String.valueOf(((Map<?, ?>) value).get("name")))
			.collect(Collectors.toSet());
	}

}

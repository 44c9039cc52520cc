package org.lianhe.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SearchSetTests {

	private static final int CURATED = 110;

	private static final int MADE = 150;

	private final List<QualityQuestion> curated = QualityQuestion
		.read(Path.of("src/test/resources/quality/seed-queries.tsv"));

	private final List<QualityQuestion> made = QuestionGenerator.make(SampleOrganization.all());

	@Test
	void isLargeAndAsksNothingTwice() {
		assertThat(this.curated).hasSizeGreaterThanOrEqualTo(CURATED)
			.extracting(QualityQuestion::text)
			.doesNotHaveDuplicates();
		assertThat(this.made).hasSizeGreaterThanOrEqualTo(MADE).doesNotHaveDuplicates();
	}

	@Test
	void asksInAllForms() {
		assertThat(forms(this.curated)).isEqualTo(EnumSet.complementOf(EnumSet.of(QueryForm.FORMER)));
		assertThat(forms(this.made)).isEqualTo(EnumSet.complementOf(EnumSet.of(QueryForm.MIXED)));
	}

	@Test
	void asksForAllTypesOfTheSeed() throws IOException {
		Map<String, String> types = typesBySlug();
		assertThat(this.curated).flatExtracting(QualityQuestion::right).allMatch(types::containsKey);
		assertThat(this.curated).flatExtracting(QualityQuestion::right)
			.extracting(types::get)
			.containsOnly("alliance", "cohort", "initiative", "lab", "organization", "person", "place", "product",
					"topic");
	}

	@Test
	void isMadeTheSameEveryTime() {
		assertThat(QuestionGenerator.make(SampleOrganization.all())).isEqualTo(this.made);
	}

	@Test
	void isMadeFromNamesThatTheSeedDoesNotHave() {
		List<String> names = SampleOrganization.all().stream().flatMap((body) -> body.names().stream()).toList();
		TestServer.Answer answer = TestServer.shared(Store.H2).ask("""
				query($names: [String!]) {
				  organizations(filter: { name: { in: $names } }) { nodes { slug } }
				}
				""", Map.of("names", names));
		assertThat(answer.at("organizations.nodes")).isEqualTo(List.of());
	}

	@Test
	void isMadeFromADatasetThatLoads() {
		try (TestServer server = TestServer.start(Store.H2, SampleOrganization.DATASET)) {
			assertThat(server.ask("{ organizations(filter: { kind: { ne: MEDIA } }) { totalCount } }")
				.at("organizations.totalCount")).isEqualTo(SampleOrganization.all().size());
		}
	}

	@Test
	void takesAllWhoAreCalledSoAsRight() {
		assertThat(right(QueryForm.SHORT, "南航")).containsExactly("china-southern", "nuaa");
		assertThat(right(QueryForm.INITIALS, "dbdx")).containsExactly("northeastern");
		assertThat(right(QueryForm.TWO_CHARACTERS, "华东")).containsExactly("east-china-normal",
				"east-china-science-technology", "hohai");
		assertThat(right(QueryForm.ABBREVIATION, "hstech")).containsExactly("huazhong-science-technology");
		assertThat(right(QueryForm.MISSING_CHARACTER, "武大学")).containsExactly("wuhan-university");
		assertThat(right(QueryForm.SWAPPED, "大学武汉")).containsExactly("wuhan-university");
	}

	private static Set<String> right(QueryForm form, String query) {
		return new ExpectedAnswers(SampleOrganization.all()).right(form, query);
	}

	private static Set<QueryForm> forms(List<QualityQuestion> questions) {
		return questions.stream()
			.map(QualityQuestion::form)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(QueryForm.class)));
	}

	private static Map<String, String> typesBySlug() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("seed"), 2)) {
			return files.filter((file) -> file.getNameCount() > 2)
				.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".yaml", ""),
						(file) -> Objects.requireNonNull(file.getParent()).getFileName().toString()));
		}
	}

}

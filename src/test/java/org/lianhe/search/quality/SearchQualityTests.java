package org.lianhe.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQualityTests {

	private static final double WANTED = 0.97;

	private static final Path FOLDER = Path.of("src/test/resources/quality");

	private static final Path REPORT = Path.of("target/search-quality.txt");

	private static final int MISS_COLUMNS = 4;

	private final List<QualityQuestion> curated = QualityQuestion.read(FOLDER.resolve("seed-queries.tsv"));

	private QualityReport seed = new QualityReport("seed", List.of());

	private QualityReport rule = new QualityReport("rule", List.of());

	@BeforeAll
	void asksAllQuestions() throws IOException {
		this.seed = new QualityReport("seed",
				AnsweredQuestion.by(TestServer.shared(Store.H2), document(), this.curated));
		try (TestServer server = TestServer.start(Store.H2, SampleOrganization.DATASET)) {
			this.rule = new QualityReport("rule",
					AnsweredQuestion.by(server, document(), QuestionGenerator.make(SampleOrganization.all())));
		}
		Files.createDirectories(REPORT.getParent());
		Files.writeString(REPORT, both().report() + "\n" + this.seed.report() + "\n" + this.rule.report());
	}

	@Test
	void findsWhatIsInTheSeed() {
		assertThat(this.seed.meanReciprocalRank()).as(this.seed.report()).isGreaterThanOrEqualTo(WANTED);
	}

	@Test
	void findsNamesThatItWasNotMadeFor() {
		assertThat(this.rule.meanReciprocalRank()).as(this.rule.report()).isGreaterThanOrEqualTo(WANTED);
	}

	@Test
	void findsBothTogether() {
		assertThat(both().meanReciprocalRank()).as(both().report()).isGreaterThanOrEqualTo(WANTED);
	}

	@Test
	void everyMissIsExplainedAndNothingElse() {
		List<List<String>> explained = QualityQuestion.rows(FOLDER.resolve("misses.tsv"), MISS_COLUMNS);
		assertThat(explained).allSatisfy((row) -> assertThat(row.get(MISS_COLUMNS - 1)).isNotBlank());
		assertThat(explained.stream().map((row) -> String.join(" ", row.subList(0, MISS_COLUMNS - 1))))
			.as(both().report())
			.containsExactlyInAnyOrderElementsOf(
					Stream.of(this.seed, this.rule).flatMap(SearchQualityTests::misses).toList());
	}

	@Test
	void findsTheSameInTheSameOrderOnPostgres() throws IOException {
		List<AnsweredQuestion> answers = AnsweredQuestion.by(TestServer.shared(Store.POSTGRES), document(),
				this.curated);
		assertThat(answers).zipSatisfy(this.seed.answers(),
				(here, there) -> assertThat(here.hits()).as(there.question().text()).isEqualTo(there.hits()));
	}

	@Test
	void showsWhichPartOfWhatMatchedWasFound() {
		List<ReturnedHit> hits = both().answers().stream().flatMap((answer) -> answer.hits().stream()).toList();
		assertThat(hits).isNotEmpty()
			.allMatch((hit) -> hit.spans().stream().allMatch((span) -> span.isWithin(hit.matched())), "spans within")
			.allMatch((hit) -> !hit.isName() || !hit.spans().isEmpty(), "spans in names");
	}

	private QualityReport both() {
		return this.seed.with("both", this.rule);
	}

	private static Stream<String> misses(QualityReport set) {
		return set.misses()
			.stream()
			.map(AnsweredQuestion::question)
			.map((question) -> set.title() + " " + question.formCode() + " " + question.text());
	}

	private static String document() throws IOException {
		return Files.readString(Path.of("src/test/resources/graphql-test/quality/quality.graphql"));
	}

}

package org.lianhe.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceTests {

	@TempDir
	Path folder;

	@Test
	void guessesWhichRecordWasMeant() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "object: harbour", "object: habour").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:13: relations[0].object: there is no record \"habour\". Did you mean harbour or harbour-lab or harbour-daily?");
	}

	@Test
	void refusesAnObjectThatIsNotThere() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "object: harbour", "object: xyz").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:13: relations[0].object: there is no record \"xyz\". Add it, or name another.");
	}

	@Test
	void refusesASourceAsAnObject() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "about: harbour", "about: daily-2020").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:27: statements[0].about: there is no record \"daily-2020\". Add it, or name another.");
	}

	@Test
	void refusesATopicThatIsNotThere() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "topic: robotics", "topic: xyz").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:26: statements[0].topic: there is no record \"xyz\". Add it, or name another.");
	}

	@Test
	void refusesATopicThatIsNone() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "topic: robotics", "topic: harbour").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:26: statements[0].topic: \"harbour\" is of type Place. Name a record of type Topic.");
	}

	@Test
	void refusesTheTalkOfARecordThatIsNotThere() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "about: harbour", "about: xyz").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:27: statements[0].about: there is no record \"xyz\". Add it, or name another.");
	}

	@Test
	void refusesAPublisherThatIsNotThere() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.SOURCE, "publisher: harbour-daily", "publisher: xyz")
			.problem()).isEqualTo(
					"seed/source/daily-2020.yaml:3: publisher: there is no record \"xyz\". Add it, or name another.");
	}

	@Test
	void refusesAPublisherThatIsNoOrganization() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.SOURCE, "publisher: harbour-daily", "publisher: harbour")
			.problem()).isEqualTo(
					"seed/source/daily-2020.yaml:3: publisher: \"harbour\" is of type Place. Name a record of type Organization.");
	}

	@Test
	void refusesAnOriginalPublisherThatIsNotThere() {
		assertThat(SeedFixture.in(this.folder).append(SeedFixture.SOURCE, "originalPublisher: xyz\n").problem())
			.isEqualTo(
					"seed/source/daily-2020.yaml:10: originalPublisher: there is no record \"xyz\". Add it, or name another.");
	}

	@Test
	void refusesAnAuthorWhoIsNotThere() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.SOURCE, "[li-lei]", "\n  - li-lei\n  - xyz").problem())
			.isEqualTo(
					"seed/source/daily-2020.yaml:8: authors[1]: there is no record \"xyz\". Add it, or name another.");
	}

	@Test
	void refusesAnAuthorWhoIsNoPerson() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.SOURCE, "[li-lei]", "[harbour]").problem()).isEqualTo(
				"seed/source/daily-2020.yaml:6: authors[0]: \"harbour\" is of type Place. Name a record of type Person.");
	}

	@Test
	void refusesAnAuthorNamedTwice() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.SOURCE, "[li-lei]", "[li-lei, li-lei]").problem())
			.isEqualTo("seed/source/daily-2020.yaml:6: authors[1]: \"li-lei\" is written twice. Keep one.");
	}

	@Test
	void guessesWhichPredicateWasMeant() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "predicate: located-in", "predicate: located-at")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:12: relations[0].predicate: \"located-at\" is not in seed/terms.yaml. Did you mean located-in?");
	}

	@Test
	void refusesAPredicateThatIsNotThere() {
		assertThat(
				SeedFixture.in(this.folder).edit(SeedFixture.LAB, "predicate: located-in", "predicate: xyz").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:12: relations[0].predicate: \"xyz\" is not in seed/terms.yaml. Add it there with a definition.");
	}

	@Test
	void refusesAMeasureThatIsNotThere() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "measure: staff", "measure: xyz").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:18: observations[0].measure: \"xyz\" is not in seed/terms.yaml. Add it there with a definition.");
	}

	@Test
	void refusesAUnitThatIsNotThere() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "unit: person", "unit: xyz").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:20: observations[0].unit: \"xyz\" is not in seed/terms.yaml. Add it there with a definition.");
	}

	@Test
	void refusesAPredicateFromAnotherType() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "predicate: located-in", "predicate: part-of")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:12: relations[0].predicate: \"part-of\" does not start from a record of type Lab. It starts from Place, Topic.");
	}

	@Test
	void refusesAPredicateToAnotherType() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "object: harbour", "object: robotics").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:13: relations[0].object: \"located-in\" does not lead to \"robotics\", whose type is Topic. It leads to Place.");
	}

	@Test
	void refusesARelationToItself() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.PLACE, "object: coast", "object: harbour").problem())
			.isEqualTo(
					"seed/place/harbour.yaml:10: relations[0].object: a record has no relation to itself. Name another.");
	}

	@Test
	void refusesARelationWrittenTwice() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.PLACE, "  - { predicate",
					"  - { predicate: part-of, object: coast, cite: daily-2020#1 }\n  - { predicate")
			.problem()).isEqualTo(
					"seed/place/harbour.yaml:11: relations[1].predicate: the same relation is written twice. Keep one, with all its citations.");
	}

	@Test
	void refusesAnObservationWrittenTwice() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "observations:\n",
					"observations:\n  - { measure: staff, value: 30.0, unit: person, qualifier: OVER, asOf: 2020, cite: daily-2020#1 }\n")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:19: observations[1].measure: the same observation is written twice. Keep one, with all its citations.");
	}

	@Test
	void refusesAStatementWrittenTwice() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "statements:\n",
					"statements:\n  - { paraphrase: { en: It is open to all., zh-Hans: 开放。 }, cite: daily-2020#1 }\n")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:26: statements[1].paraphrase: the same statement is written twice. Keep one, with all its citations.");
	}

	@Test
	void refusesACircleOfTwo() {
		assertThat(SeedFixture.in(this.folder)
			.append("place/coast.yaml", "relations:\n  - { predicate: part-of, object: harbour, cite: daily-2020#4 }\n")
			.problem()).isEqualTo(
					"seed/place/coast.yaml:8: relations: part-of goes in a circle: coast -> harbour -> coast. Remove one of these relations.");
	}

	@Test
	void refusesACircleOfThree() {
		assertThat(SeedFixture.in(this.folder)
			.append("place/coast.yaml", "relations:\n  - { predicate: part-of, object: bay, cite: daily-2020#4 }\n")
			.with("place/bay.yaml", BAY)
			.problem()).isEqualTo(
					"seed/place/bay.yaml:8: relations: part-of goes in a circle: bay -> harbour -> coast -> bay. Remove one of these relations.");
	}

	private static final String BAY = """
			kind: REGION
			updated: 2026-11-22
			cite: daily-2020#4
			names:
			  - { value: 海湾, lang: zh-Hans }
			  - { value: Bay, lang: en }
			description: { en: A bay., zh-Hans: 一个海湾。 }
			relations:
			  - { predicate: part-of, object: harbour, cite: daily-2020#4 }
			""";

}

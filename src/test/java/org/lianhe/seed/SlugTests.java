package org.lianhe.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@TempDir
	Path folder;

	@Test
	void refusesOneOfTwoTypes() {
		assertThat(seed().with("topic/harbour.yaml", seed().text("topic/robotics.yaml")).problem()).isEqualTo(
				"seed/topic/harbour.yaml:1: slug: \"harbour\" is the slug of another record of type Place. A slug is unique over all types; choose another.");
	}

	@Test
	void refusesCapitals() {
		assertThat(seed().with("topic/AI.yaml", seed().text("topic/robotics.yaml")).problem()).isEqualTo(
				"seed/topic/AI.yaml:1: slug: \"AI\" is not a slug. Join words of a-z and 0-9 by single hyphens, 80 characters at most.");
	}

	@Test
	void refusesAnotherScript() {
		assertThat(seed().with("topic/人工智能.yaml", seed().text("topic/robotics.yaml")).problem()).isEqualTo(
				"seed/topic/人工智能.yaml:1: slug: \"人工智能\" is not a slug. Join words of a-z and 0-9 by single hyphens, 80 characters at most.");
	}

	@Test
	void refusesDoubleHyphens() {
		assertThat(seed().with("topic/a--b.yaml", seed().text("topic/robotics.yaml")).problem()).isEqualTo(
				"seed/topic/a--b.yaml:1: slug: \"a--b\" is not a slug. Join words of a-z and 0-9 by single hyphens, 80 characters at most.");
	}

	@Test
	void refusesOneThatIsTooLong() {
		assertThat(seed().with("topic/" + "a".repeat(81) + ".yaml", seed().text("topic/robotics.yaml")).problem())
			.isEqualTo("seed/topic/" + "a".repeat(81) + ".yaml:1: slug: \"" + "a".repeat(81)
					+ "\" is not a slug. Join words of a-z and 0-9 by single hyphens, 80 characters at most.");
	}

	@Test
	void refusesOneUnlikeTheNameOfItsFile() {
		assertThat(SeedFixture.in(this.folder).append(SeedFixture.LAB, "slug: another-lab\n").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:31: slug: is not the name of the file. Leave it out: the file's name is the slug.");
	}

	@Test
	void refusesAFormerOneInUse() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "[old-lab]", "[robotics]").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:30: formerSlugs[0]: \"robotics\" is the slug of a record. Take it out here, or rename that record: a slug is never used again.");
	}

	@Test
	void refusesAFormerOneOfTwoRecords() {
		assertThat(SeedFixture.in(this.folder).append(SeedFixture.PLACE, "formerSlugs: [old-lab]\n").problem())
			.isEqualTo(
					"seed/place/harbour.yaml:11: formerSlugs[0]: \"old-lab\" is retired twice. Keep it where it leads to the right record.");
	}

	@Test
	void refusesAFormerOneInAnotherForm() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "[old-lab]", "[Old Lab]").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:30: formerSlugs[0]: \"Old Lab\" is not a slug. Join words of a-z and 0-9 by single hyphens, 80 characters at most.");
	}

	@Test
	void refusesAWithdrawnOneInUse() {
		assertThat(SeedFixture.in(this.folder)
			.append("dataset.yaml", "withdrawn:\n  - { slug: robotics, reason: Gone. }\n")
			.problem()).isEqualTo(
					"seed/dataset.yaml:8: withdrawn[0].slug: \"robotics\" is the slug of a record. Take it out here, or rename that record: a slug is never used again.");
	}

	@Test
	void refusesAWithdrawnOneThatLeadsSomewhere() {
		assertThat(SeedFixture.in(this.folder)
			.append("dataset.yaml", "withdrawn:\n  - { slug: old-lab, reason: Gone. }\n")
			.problem()).isEqualTo(
					"seed/dataset.yaml:8: withdrawn[0].slug: \"old-lab\" is retired twice. Keep it where it leads to the right record.");
	}

	@Test
	void acceptsTheNamesOfTheFilesAtTheTop() {
		String topic = seed().text("topic/robotics.yaml");
		assertThat(seed().with("topic/dataset.yaml", topic).with("topic/terms.yaml", topic).read().count())
			.isEqualTo(9);
	}

	private SeedFixture seed() {
		return SeedFixture.in(this.folder);
	}

}

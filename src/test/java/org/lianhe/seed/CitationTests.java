package org.lianhe.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTests {

	@TempDir
	Path folder;

	@Test
	void refusesARecordWithoutOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "cite: daily-2020#1,2\n", "").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:1: cite: is missing. Every fact has a citation; write it like atj-joint-labs-2018#5.");
	}

	@Test
	void refusesARelationWithoutOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "    cite: daily-2020#4\n", "").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:12: relations[0].cite: is missing. Every fact has a citation; write it like atj-joint-labs-2018#5.");
	}

	@Test
	void refusesAnObservationWithoutOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "    cite: daily-2020#5 inferred\n", "").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:18: observations[0].cite: is missing. Every fact has a citation; write it like atj-joint-labs-2018#5.");
	}

	@Test
	void refusesAStatementWithoutOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "    cite: daily-2020#6\n", "").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:25: statements[0].cite: is missing. Every fact has a citation; write it like atj-joint-labs-2018#5.");
	}

	@Test
	void refusesAFactWithoutOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, ", cite: daily-2020#3", "").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:10: founded.cite: is missing. Every fact has a citation; write it like atj-joint-labs-2018#5.");
	}

	@Test
	void refusesAnEmptyOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "cite: daily-2020#1,2", "cite:").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:3: cite: is missing. Every fact has a citation; write it like atj-joint-labs-2018#5.");
	}

	@Test
	void refusesOneWithoutParagraph() {
		assertThat(
				SeedFixture.in(this.folder).edit(SeedFixture.LAB, "cite: daily-2020#1,2", "cite: daily-2020").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:3: cite: \"daily-2020\" is not a citation. Write it like atj-joint-labs-2018#5,8 or atj-joint-labs-2018#5 inferred.");
	}

	@Test
	void refusesOneWithAnotherWordBehindIt() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "#5 inferred", "#5 guessed").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:23: observations[0].cite: \"daily-2020#5 guessed\" is not a citation. Write it like atj-joint-labs-2018#5,8 or atj-joint-labs-2018#5 inferred.");
	}

	@Test
	void guessesWhichSourceWasMeant() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "daily-2020#1,2", "dayly-2020#1,2").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:3: cite: there is no source \"dayly-2020\". Did you mean daily-2020?");
	}

	@Test
	void refusesASourceThatIsNotThere() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "daily-2020#1,2", "xyz#1").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:3: cite: there is no source \"xyz\". Add it to seed/source, or name another.");
	}

	@Test
	void reportsTheLineOfOneOfSeveral() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "cite: daily-2020#1,2", "cite:\n  - daily-2020#1\n  - xyz#1")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:5: cite[1]: there is no source \"xyz\". Add it to seed/source, or name another.");
	}

	@Test
	void refusesAParagraphBehindTheLast() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "#1,2", "#1,10").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:3: cite: daily-2020 has no paragraph 10. Its last is 9.");
	}

	@Test
	void refusesABadOneOfAName() {
		assertThat(
				SeedFixture.in(this.folder).edit(SeedFixture.LAB, "lang: en", "lang: en, cite: daily-2020#x").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:6: names[1].cite: \"daily-2020#x\" is not a citation. Write it like atj-joint-labs-2018#5,8 or atj-joint-labs-2018#5 inferred.");
	}

}

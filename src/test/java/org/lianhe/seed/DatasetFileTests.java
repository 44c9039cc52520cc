package org.lianhe.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetFileTests {

	@TempDir
	Path folder;

	@Test
	void refusesADatasetWithoutVersion() {
		assertThat(SeedFixture.in(this.folder).edit("dataset.yaml", "version: \"1\"\n", "").problem())
			.isEqualTo("seed/dataset.yaml:1: version: is missing. Write `version: …` here.");
	}

	@Test
	void refusesADatasetWithoutTitle() {
		assertThat(SeedFixture.in(this.folder)
			.edit("dataset.yaml", "title: { en: A tiny dataset, zh-Hans: 小数据集 }\n", "")
			.problem()).isEqualTo("seed/dataset.yaml:1: title: is missing. Write it with `en` and `zh-Hans` below it.");
	}

	@Test
	void refusesABadDayOfRelease() {
		assertThat(SeedFixture.in(this.folder).edit("dataset.yaml", "2026-11-22", "today").problem()).isEqualTo(
				"seed/dataset.yaml:3: released: \"today\" is not a full day of the calendar. Write a day like 2026-11-22.");
	}

	@Test
	void refusesAnAuthorInOneLanguage() {
		assertThat(SeedFixture.in(this.folder)
			.edit("dataset.yaml", "licence: CC0-1.0\n", "licence: CC0-1.0\nauthor: { en: Us }\n")
			.problem()).startsWith("seed/dataset.yaml:5: author.zh-Hans: is missing.");
	}

	@Test
	void refusesAnAddressThatIsNone() {
		assertThat(SeedFixture.in(this.folder)
			.edit("dataset.yaml", "licence: CC0-1.0\n", "licence: CC0-1.0\nurl: example.org\n")
			.problem()).isEqualTo(
					"seed/dataset.yaml:5: url: \"example.org\" is not an address. Write it like https://example.org/lianhe, in ASCII.");
	}

	@Test
	void refusesAnUnknownField() {
		assertThat(SeedFixture.in(this.folder).edit("dataset.yaml", "licence:", "license:").problems()).isEqualTo("""
				seed/dataset.yaml:1: licence: is missing. Write `licence: …` here.
				seed/dataset.yaml:4: license: is not a field here. Did you mean licence?
				2 problems in the seed; nothing was loaded.""");
	}

	@Test
	void refusesAPredicateOfAnUnknownType() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.TERMS, "subjects: [Lab, Organization]", "subjects: [Lab, Company]")
			.problem()).isEqualTo(
					"seed/terms.yaml:12: predicates.located-in.subjects[1]: \"Company\" is not a type. The types are Alliance, Cohort, Initiative, Lab, Organization, Person, Place, Product, Topic.");
	}

	@Test
	void refusesAPredicateFromNothing() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.TERMS, "    objects: [Place]\n", "").problem())
			.isEqualTo(
					"seed/terms.yaml:8: predicates.located-in.objects: is missing. Write a list of types such as [Lab, Organization].");
	}

	@Test
	void refusesATermWithoutDefinition() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.TERMS, "    definition: { en: A human being., zh-Hans: 自然人。 }\n", "")
			.problem()).isEqualTo(
					"seed/terms.yaml:19: units.person.definition: is missing. Write it with `en` and `zh-Hans` below it.");
	}

	@Test
	void refusesATermWrittenTwice() {
		assertThat(SeedFixture.in(this.folder)
			.append(SeedFixture.TERMS,
					"  person:\n    label: { en: person, zh-Hans: 人 }\n    definition: { en: A human being., zh-Hans: 自然人。 }\n")
			.problem()).isEqualTo("seed/terms.yaml:22: units.person: is written twice. Keep one.");
	}

	@Test
	void refusesACodeInAnotherForm() {
		assertThat(SeedFixture.in(this.folder)
			.append(SeedFixture.TERMS,
					"  Square Metre:\n    label: { en: m2, zh-Hans: 平方米 }\n    definition: { en: An area., zh-Hans: 面积。 }\n")
			.problem()).isEqualTo(
					"seed/terms.yaml:22: units.Square Metre: is not a code. Join words of a-z and 0-9 by single hyphens, 64 characters at most.");
	}

	@Test
	void refusesADigestThatIsNone() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.SOURCE, "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"", "0123")
			.problem()).isEqualTo(
					"seed/source/daily-2020.yaml:7: digest: \"0123\" is not a sha256 in hexadecimal. Write the 64 digits that `sha256sum` prints, in quotes.");
	}

	@Test
	void refusesAMissingDigestOnce() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.SOURCE, "digest: \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"\n",
					"")
			.problem()).isEqualTo(
					"seed/source/daily-2020.yaml:1: digest: is missing. Write the 64 digits that `sha256sum` prints, in quotes.");
	}

	@Test
	void refusesASourceWithoutParagraphs() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.SOURCE, "paragraphs: 9", "paragraphs: 0").problem())
			.isEqualTo(
					"seed/source/daily-2020.yaml:8: paragraphs: \"0\" is not a whole number from 1 to 999999. Write digits alone.");
	}

	@Test
	void refusesHalfAParagraph() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.SOURCE, "paragraphs: 9", "paragraphs: 9.5").problem())
			.isEqualTo(
					"seed/source/daily-2020.yaml:8: paragraphs: \"9.5\" is not a whole number from 1 to 999999. Write digits alone.");
	}

	@Test
	void refusesALanguageThatIsNoTag() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.SOURCE, "language: zh-Hans", "language: Chinese")
			.problem()).isEqualTo(
					"seed/source/daily-2020.yaml:5: language: \"Chinese\" is not a language tag. Write it like zh-Hans or en.");
	}

}

package org.lianhe.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTests {

	@TempDir
	Path folder;

	@Test
	void guessesWhatAnUnknownFieldMeans() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "founded:", "fonded:").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:10: fonded: is not a field here. Did you mean founded?");
	}

	@Test
	void listsTheFieldsWhenNoneIsLikeTheUnknownOne() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "predicate: located-in", "xyz: located-in")
			.problems()).isEqualTo(
					"""
							seed/lab/harbour-lab.yaml:12: relations[0].predicate: is missing. Write `predicate: …` here.
							seed/lab/harbour-lab.yaml:12: relations[0].xyz: is not a field here. The fields are predicate, object, role, period, status, cite.
							2 problems in the seed; nothing was loaded.""");
	}

	@Test
	void reportsTheLineOfAnUnknownFieldThatHasFieldsBelow() {
		assertThat(SeedFixture.in(this.folder).append(SeedFixture.LAB, "partners:\n  - a\n").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:31: partners: is not a field here. The fields are slug, kind, cite, names, founded, description, identifiers, relations, observations, statements, formerSlugs, unconnected, updated.");
	}

	@Test
	void guessesWhatAWrongCodeMeans() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "JOINT_LAB", "JOINED_LAB").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:1: kind: \"JOINED_LAB\" is not one of CORPORATE_LAB, JOINT_LAB, NATIONAL_LAB, RESEARCH_INSTITUTE, UNIVERSITY_LAB. Did you mean JOINT_LAB?");
	}

	@Test
	void listsTheCodesWhenNoneIsLikeTheWrongOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "OVER", "\"~\"").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:21: observations[0].qualifier: \"~\" is not one of APPROXIMATE, AT_LEAST, EXACT, OVER, PLANNED, TARGET, UNDER. Choose one of them.");
	}

	@Test
	void listsTheCodesWhenNoneIsWritten() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "    qualifier: OVER\n", "").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:18: observations[0].qualifier: is missing. Write one of APPROXIMATE, AT_LEAST, EXACT, OVER, PLANNED, TARGET, UNDER.");
	}

	@Test
	void refusesAKindWhereTheTypeHasNone() {
		assertThat(SeedFixture.in(this.folder).append("topic/robotics.yaml", "kind: FIELD\n").problem()).isEqualTo(
				"seed/topic/robotics.yaml:7: kind: is not a field here. The fields are slug, cite, names, description, identifiers, relations, observations, statements, formerSlugs, unconnected, updated.");
	}

	@Test
	void refusesAFactOfAnotherType() {
		assertThat(SeedFixture.in(this.folder)
			.append(SeedFixture.PLACE, "founded: { value: 2020, cite: daily-2020#4 }\n")
			.problem()).isEqualTo(
					"seed/place/harbour.yaml:11: founded: is not a field here. The fields are slug, kind, cite, names, coordinates, description, identifiers, relations, observations, statements, formerSlugs, unconnected, updated.");
	}

	@Test
	void refusesAFieldWrittenTwice() {
		assertThat(SeedFixture.in(this.folder).append(SeedFixture.LAB, "kind: JOINT_LAB\n").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:31: kind: is written twice. Keep one.");
	}

	@Test
	void refusesAMissingText() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "    unit: person\n", "").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:18: observations[0].unit: is missing. Write `unit: …` here.");
	}

	@Test
	void refusesAnEmptyText() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "unit: person", "unit:").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:20: observations[0].unit: is missing. Write `unit: …` here.");
	}

	@Test
	void refusesWhiteSpaceAroundAText() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "en: A laboratory.", "en: \" A laboratory.\"")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: description.en: begins or ends with white space. Write it without; a block of text begins with `>-`.");
	}

	@Test
	void refusesAControlCharacter() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "en: A laboratory.", "en: \"A\\tlaboratory.\"")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: description.en: has U+0009 in it, which cannot be seen. Take it out; write a space for a line break or a tab.");
	}

	@Test
	void refusesALineSeparator() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "en: A laboratory.", "en: \"A\\u2028laboratory.\"")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: description.en: has U+2028 in it, which cannot be seen. Take it out; write a space for a line break or a tab.");
	}

	@Test
	void refusesALoneSurrogate() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "en: A laboratory.", "en: \"A \\ud83d laboratory.\"")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: description.en: has U+D83D in it, which cannot be seen. Take it out; write a space for a line break or a tab.");
	}

	@Test
	void refusesATextThatIsTooLong() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "en: A laboratory.", "en: " + "a".repeat(4001))
			.problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:7: description.en: has 4001 characters. It may have 4000 at most.");
	}

	@Test
	void refusesAListWhereATextBelongs() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "object: harbour", "object: [harbour, coast]")
			.problem()).isEqualTo("seed/lab/harbour-lab.yaml:13: relations[0].object: is a list. Write plain text.");
	}

	@Test
	void refusesATextWhereFieldsBelong() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "description: { en: A laboratory., zh-Hans: 一个实验室。 }", "description: A laboratory.")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: description: is \"A laboratory.\". Write it with `en` and `zh-Hans` below it.");
	}

	@Test
	void refusesNothingWhereFieldsBelong() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "description: { en: A laboratory., zh-Hans: 一个实验室。 }", "description:")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: description: is missing. Write it with `en` and `zh-Hans` below it.");
	}

	@Test
	void refusesATextInOneLanguageOnly() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, ", zh-Hans: 一个实验室。", "").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:7: description.zh-Hans: is missing. Write `zh-Hans: …` here.");
	}

	@Test
	void refusesAnItemWithoutFields() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "relations:\n", "relations:\n  - founded\n")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:12: relations[0]: is \"founded\". Write it with the fields predicate, object, role, period, status, cite.");
	}

	@Test
	void refusesFieldsWhereAListOfTextsBelongs() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "[old-lab]", "[{ slug: old-lab }]").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:30: formerSlugs[0]: is a mapping. Write plain text.");
	}

	@Test
	void refusesARecordWithoutDescription() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "description: { en: A laboratory., zh-Hans: 一个实验室。 }\n", "")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:1: description: is missing. Write it with `en` and `zh-Hans` below it.");
	}

}

package org.lianhe.seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileTests {

	@TempDir
	Path folder;

	@Test
	void refusesWhatIsNotYaml() {
		assertThat(
				SeedFixture.in(this.folder).edit(SeedFixture.LAB, "en: A laboratory.", "en: A: laboratory").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:7: record: is not YAML here: expected ',' or '}', but got :. Look at the spaces and brackets before this line, and quote text that has `: `, ` #` or quotes in it.");
	}

	@Test
	void refusesATabBeforeAField() {
		assertThat(
				SeedFixture.in(this.folder).edit(SeedFixture.LAB, "    object: harbour", "	object: harbour").problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:13: record: has a tab before a field. Indent with spaces.");
	}

	@Test
	void refusesAFileWithoutFields() {
		assertThat(SeedFixture.in(this.folder).with(SeedFixture.LAB, "laboratory\n").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:1: record: the file has no fields. Write `field: value`, one a line.");
	}

	@Test
	void refusesAnEmptyFile() {
		assertThat(SeedFixture.in(this.folder).with(SeedFixture.LAB, "").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:1: record: the file has no fields. Write `field: value`, one a line.");
	}

	@Test
	void refusesTwoRecordsInAFile() {
		assertThat(SeedFixture.in(this.folder).append(SeedFixture.LAB, "---\nkind: JOINT_LAB\n").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:31: record: is a second one. Write one record a file, without `---`.");
	}

	@Test
	void refusesARecordThatContainsItself() {
		assertThat(SeedFixture.in(this.folder).append(SeedFixture.LAB, "unconnected: &a [*a]\n").problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:1: record: is not YAML that can be read. Look for control characters, for aliases (*name) and for nesting deeper than 20.");
	}

	@Test
	void refusesNestingWithoutEnd() {
		assertThat(SeedFixture.in(this.folder)
			.append(SeedFixture.LAB, "unconnected: " + "[".repeat(1000) + "]".repeat(1000) + "\n")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:1: record: is not YAML that can be read. Look for control characters, for aliases (*name) and for nesting deeper than 20.");
	}

	@Test
	void refusesWhatIsNotUtf8() {
		assertThat(SeedFixture.in(this.folder)
			.with(SeedFixture.LAB, "kind: JOINT_LAB\n# \u00e9\n".getBytes(StandardCharsets.ISO_8859_1))
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:2: file: is not UTF-8. Save the file as UTF-8 and look at this line.");
	}

	@Test
	void guessesWhichFolderWasMeant() {
		assertThat(SeedFixture.in(this.folder).with("labs/a.yaml", "kind: JOINT_LAB\n").problem())
			.isEqualTo("seed/labs/a.yaml:1: file: \"labs\" is not a type. Did you mean lab?");
	}

	@Test
	void listsTheTypesWhenNoneIsLikeTheFolder() {
		assertThat(SeedFixture.in(this.folder).with("xyz/a.yaml", "kind: JOINT_LAB\n").problem()).isEqualTo(
				"seed/xyz/a.yaml:1: file: \"xyz\" is not a type. The types are alliance, cohort, initiative, lab, organization, person, place, product, source, topic.");
	}

	@Test
	void refusesLinesOfAnUnknownType() {
		assertThat(SeedFixture.in(this.folder).with("labs.jsonl", "{}\n").problem())
			.isEqualTo("seed/labs.jsonl:1: file: \"labs\" is not a type. Did you mean lab?");
	}

	@Test
	void refusesAnEndingThatWouldNotBeRead() {
		assertThat(SeedFixture.in(this.folder).with("lab/a.yml", "kind: JOINT_LAB\n").problem())
			.isEqualTo("seed/lab/a.yml:1: file: is not read. Let its name end in .yaml.");
	}

	@Test
	void refusesARecordAtTheTop() {
		assertThat(SeedFixture.in(this.folder).with("a.yaml", "kind: JOINT_LAB\n").problem()).isEqualTo(
				"seed/a.yaml:1: file: is not read here. Records lie in seed/<type>/<slug>.yaml or in seed/<type>.jsonl.");
	}

	@Test
	void refusesLinesBelowTheTop() {
		assertThat(SeedFixture.in(this.folder).with("lab/a.jsonl", "{}\n").problem()).isEqualTo(
				"seed/lab/a.jsonl:1: file: is not read here. Records lie in seed/<type>/<slug>.yaml or in seed/<type>.jsonl.");
	}

	@Test
	void refusesASeedWithoutDataset() {
		assertThat(SeedFixture.in(this.folder).without("dataset.yaml").problem())
			.isEqualTo("seed/dataset.yaml:1: file: is missing. Every seed has one; seed/README.md shows it.");
	}

	@Test
	void refusesASeedWithoutTerms() {
		assertThat(SeedFixture.in(this.folder).without(SeedFixture.TERMS).problems()).isEqualTo(
				"""
						seed/lab/harbour-lab.yaml:12: relations[0].predicate: "located-in" is not in seed/terms.yaml. Add it there with a definition.
						seed/lab/harbour-lab.yaml:18: observations[0].measure: "staff" is not in seed/terms.yaml. Add it there with a definition.
						seed/lab/harbour-lab.yaml:20: observations[0].unit: "person" is not in seed/terms.yaml. Add it there with a definition.
						seed/place/harbour.yaml:10: relations[0].predicate: "part-of" is not in seed/terms.yaml. Add it there with a definition.
						seed/terms.yaml:1: file: is missing. Every seed has one; seed/README.md shows it.
						5 problems in the seed; nothing was loaded.""");
	}

	@Test
	void refusesAFolderThatIsNoSeed() {
		assertThatThrownBy(() -> SeedFolder.open(this.folder.toString())).isInstanceOf(SeedException.class)
			.hasMessage("There is no seed at " + this.folder
					+ ": no dataset.yaml, no <type>/<slug>.yaml and no <type>.jsonl. Set lianhe.seed to the folder that has them.");
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		Path nowhere = this.folder.resolve("nowhere");
		assertThatThrownBy(() -> SeedFolder.open(nowhere.toString())).isInstanceOf(SeedException.class)
			.hasMessage("There is no seed at " + nowhere
					+ ": no dataset.yaml, no <type>/<slug>.yaml and no <type>.jsonl. Set lianhe.seed to the folder that has them.");
	}

	@Test
	void acceptsAByteOrderMark() {
		SeedFixture seed = SeedFixture.in(this.folder);
		assertThat(seed.with(SeedFixture.LAB, "\uFEFF" + seed.text(SeedFixture.LAB)).read().count()).isEqualTo(7);
	}

	@Test
	void acceptsAnyNameOfTheFolder() {
		Path odd = this.folder.resolve("my seed [1] 种子");
		assertThat(SeedFixture.in(odd).read().count()).isEqualTo(7);
	}

}

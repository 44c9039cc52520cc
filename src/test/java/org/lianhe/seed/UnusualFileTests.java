package org.lianhe.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnusualFileTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { ".yamllint.yaml", "lab/._harbour-lab.yaml", "lab/.hidden.yml", ".lab.jsonl",
			".cache/a.yaml", "release/._1.jsonl.gz" })
	void ignoresHiddenFiles(String file) {
		String digest = SeedFolder.open(SeedFixture.in(this.folder).folder().toString()).digest();
		SeedFixture seed = SeedFixture.in(this.folder.resolve("hidden")).with(file, new byte[] { 0, 5, 22, 7 });
		assertThat(seed.read().count()).isEqualTo(7);
		assertThat(SeedFolder.open(seed.folder().toString()).digest()).isEqualTo(digest);
	}

	@Test
	void ignoresTheDanglingLinkOfAnEditor() throws IOException {
		SeedFixture seed = SeedFixture.in(this.folder);
		Files.createSymbolicLink(this.folder.resolve("lab/.#harbour-lab.yaml"), Path.of("nobody@nowhere.1"));
		assertThat(seed.read().count()).isEqualTo(7);
	}

	@Test
	void reportsAFileThatCannotBeReadAmongOtherProblems() throws IOException {
		SeedFixture seed = SeedFixture.in(this.folder).edit(SeedFixture.LAB, "JOINT_LAB", "JOINT");
		Files.createSymbolicLink(this.folder.resolve("lab/gone.yaml"), Path.of("nowhere.yaml"));
		Files.createSymbolicLink(this.folder.resolve("place.jsonl"), Path.of("nowhere.jsonl"));
		Files.createDirectory(this.folder.resolve("lab/folder.yaml"));
		assertThat(seed.problems()).isEqualTo(
				"""
						seed/lab/folder.yaml:1: file: cannot be read. Let the server read it, or take it out.
						seed/lab/gone.yaml:1: file: cannot be read. Let the server read it, or take it out.
						seed/lab/harbour-lab.yaml:1: kind: "JOINT" is not one of CORPORATE_LAB, JOINT_LAB, NATIONAL_LAB, RESEARCH_INSTITUTE, UNIVERSITY_LAB. Did you mean JOINT_LAB?
						seed/place.jsonl:1: file: cannot be read. Let the server read it, or take it out.
						4 problems in the seed; nothing was loaded.""");
	}

	@Test
	void reportsALinkThatLeadsBackToItsFolder() throws IOException {
		SeedFixture seed = SeedFixture.in(this.folder);
		Files.createSymbolicLink(this.folder.resolve("loop"), this.folder);
		assertThat(seed.problem())
			.isEqualTo("seed/loop/*:1: file: cannot be read. Let the server read it, or take it out.");
	}

	@Test
	void reportsTheLimitOfAHugeRecord() {
		String huge = "unconnected: " + "a".repeat(3_900_000) + "\n";
		assertThat(SeedFixture.in(this.folder).append(SeedFixture.LAB, huge).problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:1: file: has more than 3,000,000 bytes. Write the record as a line of JSON in seed/<type>.jsonl, where it may be larger.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018?", "2018-04?/2019", "2018?/.." })
	void advisesToQuoteADateWithAQuestionMark(String date) {
		SeedFixture seed = SeedFixture.in(this.folder);
		assertThat(seed.edit(SeedFixture.LAB, "value: 2020-04", "value: " + date).problem()).isEqualTo(
				"seed/lab/harbour-lab.yaml:10: record: has a `?` that is not in quotes. Quote dates and texts with a `?` within brackets, such as \"2018?\".");
		assertThat(seed.edit(SeedFixture.LAB, "value: " + date, "value: \"" + date + "\"").read().count()).isEqualTo(7);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			daily-2020#1,1          | cite      | 1
			[daily-2020#1,2,1]      | cite[0]   | 1
			[daily-2020#1, daily-2020#1 inferred] | cite[1] | 1
			[daily-2020#2, "daily-2020#1,2"]      | cite[1] | 2
			daily-2020#1,01         | cite      | 1
			""")
	void refusesAParagraphCitedTwice(String cite, String path, int paragraph) {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "cite: daily-2020#1,2",
					"cite: " + cite.replace("[daily-2020#1,2,1]", "[\"daily-2020#1,2,1\"]"))
			.problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:3: " + path + ": \"daily-2020#" + paragraph
					+ "\" is cited twice. Keep one.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0", "-0.0", "-0e5", "0" })
	void readsMinusZeroAsZero(String value) {
		Seed seed = SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: 30", "value: " + value).read();
		seed.forEach("lab", (lab) -> assertThat(seed.entity(lab).observations().get(0).amount()).isEqualTo(0.0)
			.satisfies((amount) -> assertThat(Double.doubleToRawLongBits(amount)).isZero()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ror       | 00k642b80
			wikidata  | https://www.wikidata.org/wiki/Q1359568
			website   | HTTPS://Harbour.example/
			geonames  | https://www.geonames.org/1795565/
			iso3166-2 | cn-gd
			ticker    | hkex:0700
			""")
	void readsTheUsualFormsOfIdentifiers(String scheme, String value) {
		assertThat(withIdentifier(scheme, value).read().count()).isEqualTo(7);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ror       | 1234
			wikidata  | P31
			website   | nowhere
			geonames  | Shenzhen
			iso3166-2 | Guangdong
			ticker    | 700
			""")
	void refusesWhatFitsNoFormOfItsScheme(String scheme, String value) {
		assertThat(withIdentifier(scheme, value).problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:9: identifiers[0].value: \"" + value + "\" is not an identifier of "
					+ scheme + ". Write it like " + IdentifierSchemes.example(scheme) + ".");
	}

	@Test
	void refusesTwoFormsOfOneIdentifier() {
		assertThat(withIdentifier("wikidata", "Q1")
			.edit(SeedFixture.LAB, "identifiers:\n",
					"identifiers:\n  - { scheme: wikidata, value: q1, grade: B, evidence: a search }\n")
			.problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:10: identifiers[1].value: \"Q1\" is written twice. Keep one.");
	}

	private SeedFixture withIdentifier(String scheme, String value) {
		return SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "scheme: website, value: harbour.example",
					"scheme: " + scheme + ", value: \"" + value + "\"");
	}

}

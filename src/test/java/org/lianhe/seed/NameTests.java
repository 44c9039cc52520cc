package org.lianhe.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NameTests {

	@TempDir
	Path folder;

	@Test
	void refusesAnEmptyOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "value: Harbour Lab", "value: \"\"").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:6: names[1].value: is empty. Fill it in, or leave the field out if it may be absent.");
	}

	@Test
	void refusesARecordWithoutAChineseOne() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "  - { value: 海港实验室, lang: zh-Hans }\n", "")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:4: names: has no preferred name in zh-Hans. Add { value: …, lang: zh-Hans } as the first of its language.");
	}

	@Test
	void refusesARecordWithoutAnEnglishOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "lang: en", "lang: en, kind: SHORT").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:4: names: has no preferred name in en. Add { value: …, lang: en } as the first of its language.");
	}

	@Test
	void refusesARecordWithoutAny() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB,
					"names:\n  - { value: 海港实验室, lang: zh-Hans }\n  - { value: Harbour Lab, lang: en }\n", "")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:1: names: is missing. Write one name in zh-Hans and one in en at least.");
	}

	@Test
	void refusesASecondPreferredOne() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "lang: en }", "lang: en }\n  - { value: The Lab, lang: en, kind: PREFERRED }")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: names[2].kind: a second name in en is PREFERRED. Make one of them ALIAS.");
	}

	@Test
	void refusesAnUnknownLanguage() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "lang: en }", "lang: en }\n  - { value: 海港實驗室, lang: zh-TW }")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: names[2].lang: \"zh-TW\" is not one of en, zh-Hans, zh-Hant, zh-Latn-pinyin. Choose one of them.");
	}

	@Test
	void refusesOneWithoutLanguage() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "lang: en }", "lang: en }\n  - { value: The Lab }")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:7: names[2].lang: is missing. Write one of en, zh-Hans, zh-Hant, zh-Latn-pinyin.");
	}

	@Test
	void refusesADerivedOne() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "lang: en", "lang: en, origin: DERIVED").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:6: names[1].origin: \"DERIVED\" is not one of CURATED, TRANSLATED. Choose one of them.");
	}

	@Test
	void refusesOneWrittenTwiceWhateverItsOrigin() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "lang: en }",
					"lang: en }\n  - { value: Lab, lang: en }\n  - { value: Lab, lang: en, origin: TRANSLATED }")
			.problem()).isEqualTo("seed/lab/harbour-lab.yaml:8: names[3].value: \"Lab\" is written twice. Keep one.");
	}

	@Test
	void refusesAChineseOneTooLongToSpell() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "海港实验室", "双".repeat(101)).problem())
			.isEqualTo("seed/lab/harbour-lab.yaml:5: names[0].value: has 101 characters. It may have 100 at most.");
	}

	@Test
	void refusesAnIdentifierWrittenTwice() {
		assertThat(SeedFixture.in(this.folder)
			.edit(SeedFixture.LAB, "identifiers:\n",
					"identifiers:\n  - { scheme: website, value: harbour.example, grade: B, evidence: a search }\n")
			.problem()).isEqualTo(
					"seed/lab/harbour-lab.yaml:10: identifiers[1].value: \"harbour.example\" is written twice. Keep one.");
	}

	@Test
	void refusesAnIdentifierOfAnUnknownRegister() {
		assertThat(SeedFixture.in(this.folder).edit(SeedFixture.LAB, "scheme: website", "scheme: site").problem())
			.isEqualTo(
					"seed/lab/harbour-lab.yaml:9: identifiers[0].scheme: \"site\" is not one of geonames, iso3166-2, ror, ticker, website, wikidata. Did you mean website?");
	}

}

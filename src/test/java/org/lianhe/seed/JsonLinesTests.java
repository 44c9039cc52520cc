package org.lianhe.seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLinesTests {

	private static final String GOOD = """
			{"slug": "bay", "kind": "REGION", "updated": "2026-11-22", "cite": "daily-2020#4", \
			"names": [{"value": "海湾", "lang": "zh-Hans"}, {"value": "Bay", "lang": "en"}], \
			"description": {"en": "A bay.", "zh-Hans": "一个海湾。"}}
			""";

	@TempDir
	Path folder;

	@Test
	void acceptsRecordsAndBlankLines() {
		assertThat(places("\n" + GOOD + "\n\n").read().count()).isEqualTo(8);
	}

	@Test
	void refusesWhatIsNotJsonOnce() {
		assertThat(places(GOOD + "{\"slug\": bay}\n").problem()).isEqualTo(
				"seed/place.jsonl:2: record: is not JSON at character 10. Look for a missing quote, comma or bracket, and for a field written twice.");
	}

	@Test
	void refusesALineThatIsCutOff() {
		assertThat(places("{\"slug\": \"bay\"\n").problem()).isEqualTo(
				"seed/place.jsonl:1: record: is not JSON at character 15. Look for a missing quote, comma or bracket, and for a field written twice.");
	}

	@Test
	void refusesTwoObjectsOnALine() {
		assertThat(places("{\"slug\": \"bay\"} {\"slug\": \"bar\"}\n").problem()).isEqualTo(
				"seed/place.jsonl:1: record: is not JSON at character 17. Look for a missing quote, comma or bracket, and for a field written twice.");
	}

	@Test
	void refusesAFieldWrittenTwice() {
		assertThat(places("{\"slug\": \"bay\", \"slug\": \"bar\"}\n").problem()).isEqualTo(
				"seed/place.jsonl:1: record: is not JSON at character 23. Look for a missing quote, comma or bracket, and for a field written twice.");
	}

	@Test
	void refusesWhatIsNoObject() {
		assertThat(places("[\"bay\"]\n").problem())
			.isEqualTo("seed/place.jsonl:1: record: is not a JSON object. Write one `{\"slug\": …}` a line.");
	}

	@Test
	void refusesARecordWithoutSlug() {
		assertThat(places(GOOD.replace("\"slug\": \"bay\", ", "")).problem())
			.isEqualTo("seed/place.jsonl:1: slug: is missing. Write `\"slug\": …` on this line.");
	}

	@Test
	void refusesASlugInAnotherForm() {
		assertThat(places(GOOD.replace("\"slug\": \"bay\"", "\"slug\": \"The Bay\"")).problem()).isEqualTo(
				"seed/place.jsonl:1: slug: \"The Bay\" is not a slug. Join words of a-z and 0-9 by single hyphens, 80 characters at most.");
	}

	@Test
	void refusesASlugOfTwoLines() {
		assertThat(places(GOOD + GOOD).problem()).isEqualTo(
				"seed/place.jsonl:2: slug: \"bay\" is the slug of another record of type Place. A slug is unique over all types; choose another.");
	}

	@Test
	void refusesASlugOfAFile() {
		assertThat(places(GOOD.replace("\"bay\"", "\"coast\"")).problem()).isEqualTo(
				"seed/place.jsonl:1: slug: \"coast\" is the slug of another record of type Place. A slug is unique over all types; choose another.");
	}

	@Test
	void reportsTheLineOfAWrongField() {
		assertThat(places(GOOD + "\n" + GOOD.replace("bay", "bar").replace("REGION", "REGIO")).problem()).isEqualTo(
				"seed/place.jsonl:3: kind: \"REGIO\" is not one of BUILDING, CITY, COUNTRY, DISTRICT, PARK, PROVINCE, REGION, "
						+ "SPECIAL_ADMINISTRATIVE_REGION. Did you mean REGION or SPECIAL_ADMINISTRATIVE_REGION?");
	}

	@Test
	void reportsTheLineOfAnUnknownField() {
		assertThat(places(GOOD + GOOD.replace("bay", "bar").replace("\"kind\"", "\"since\": 1, \"kind\"")).problem())
			.isEqualTo(
					"seed/place.jsonl:2: since: is not a field here. The fields are slug, kind, cite, names, coordinates, description, identifiers, relations, observations, statements, formerSlugs, unconnected, updated.");
	}

	@Test
	void refusesALoneSurrogate() {
		assertThat(places(GOOD.replace("A bay.", "A \\ud83d bay.")).problem()).isEqualTo(
				"seed/place.jsonl:1: description.en: has U+D83D in it, which cannot be seen. Take it out; write a space for a line break or a tab.");
	}

	@Test
	void takesNullAsAbsent() {
		assertThat(places(GOOD.replace("\"REGION\"", "null")).problem()).isEqualTo(
				"seed/place.jsonl:1: kind: is missing. Write one of BUILDING, CITY, COUNTRY, DISTRICT, PARK, PROVINCE, REGION, "
						+ "SPECIAL_ADMINISTRATIVE_REGION.");
	}

	@Test
	void reportsTheLineThatIsNotUtf8Once() {
		byte[] bytes = (GOOD + GOOD.replace("A bay.", "Une baie éloignée.")).getBytes(StandardCharsets.UTF_8);
		String broken = new String(bytes, StandardCharsets.ISO_8859_1).replace("Ã©", "é");
		assertThat(
				SeedFixture.in(this.folder).with("place.jsonl", broken.getBytes(StandardCharsets.ISO_8859_1)).problem())
			.isEqualTo("seed/place.jsonl:2: file: is not UTF-8. Save the file as UTF-8 and look at this line.");
	}

	private SeedFixture places(String lines) {
		return SeedFixture.in(this.folder).with("place.jsonl", lines);
	}

}

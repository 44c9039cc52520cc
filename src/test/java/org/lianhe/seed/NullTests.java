package org.lianhe.seed;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class NullTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "null", "~", "", "Null", "NULL" })
	void takesEachYamlNullAsAbsent(String value) {
		SeedFixture seed = SeedFixture.in(this.folder);
		for (String field : List.of("identifiers", "founded", "relations", "observations", "statements", "formerSlugs",
				"unconnected")) {
			seed.with(SeedFixture.LAB,
					seed.text(SeedFixture.LAB).replaceFirst("(?s)\n" + field + ":.*?\n(?=[a-z]|$)", "\n") + field + ": "
							+ value + "\n");
		}
		assertThatCode(seed::read).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			role: { en: site, zh-Hans: 所在地 } | role: null
			period: 2020-04/..                  | period: null
			asOf: 2020                          | asOf: null
			topic: robotics                     | topic: null
			about: harbour                      | about: null
			said: 2020-04-30                    | said: null
			lang: en                            | lang: en, kind: null, origin: null, cite: null
			""")
	void takesNullAsAbsentInNestedFields(String before, String after) {
		SeedFixture seed = SeedFixture.in(this.folder).edit(SeedFixture.LAB, before, after);
		assertThatCode(seed::read).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind", "updated", "cite", "names", "description" })
	void reportsANullThatMustBeThereAsMissing(String field) {
		SeedFixture seed = SeedFixture.in(this.folder);
		String text = seed.text(SeedFixture.LAB).replaceFirst("(?s)(^|\n)" + field + ":.*?\n(?=[a-z])", "$1");
		assertThat(seed.with(SeedFixture.LAB, text + field + ": null\n").problem())
			.matches("\\S+:\\d+: " + field + ": is missing\\. .*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "identifiers", "relations", "observations", "statements", "formerSlugs", "unconnected",
			"coordinates" })
	void takesNullOfJsonLinesAsAbsent(String field) {
		ObjectNode place = JSON.createObjectNode()
			.put("slug", "bay")
			.put("kind", "REGION")
			.put("updated", "2026-11-22");
		place.put("cite", "daily-2020#4");
		place.putArray("names")
			.add(JSON.createObjectNode().put("value", "海湾").put("lang", "zh-Hans").putNull("kind"))
			.add(JSON.createObjectNode().put("value", "Bay").put("lang", "en").putNull("cite"));
		place.putObject("description").put("en", "A bay.").put("zh-Hans", "一个海湾。");
		place.putNull(field);
		SeedFixture seed = SeedFixture.in(this.folder).with("place.jsonl", JSON.writeValueAsString(place));
		assertThatCode(seed::read).doesNotThrowAnyException();
	}

}

package org.lianhe.seed;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AllProblemsTests {

	@TempDir
	Path folder;

	@Test
	void reportsAllAtOnceByFileAndLine() {
		SeedFixture seed = SeedFixture.in(this.folder)
			.edit("topic/robotics.yaml", "updated: 2026-11-22", "updated: today")
			.edit(SeedFixture.LAB, "unit: person", "unit: people")
			.edit(SeedFixture.LAB, "kind: JOINT_LAB", "kind: JOINT")
			.edit(SeedFixture.LAB, "cite: daily-2020#1,2", "cite: daily-2020#1,20")
			.edit(SeedFixture.SOURCE, "publisher: harbour-daily", "publisher: city-daily")
			.edit("dataset.yaml", "licence: CC0-1.0", "licence:")
			.edit(SeedFixture.TERMS, "zh-Hans: 人 }", "zh: 人 }")
			.with("labs/a.yaml", "kind: JOINT_LAB\n")
			.with("place.jsonl", "{}{}\n{\"slug\": \"Bay\"\n")
			.with("person/nobody.yaml", "names: [\n")
			.without("place/coast.yaml");
		assertThat(seed.problems()).isEqualTo(
				"""
						seed/dataset.yaml:4: licence: is missing. Write `licence: …` here.
						seed/lab/harbour-lab.yaml:1: kind: "JOINT" is not one of CORPORATE_LAB, JOINT_LAB, NATIONAL_LAB, RESEARCH_INSTITUTE, UNIVERSITY_LAB. Did you mean JOINT_LAB?
						seed/lab/harbour-lab.yaml:3: cite: daily-2020 has no paragraph 20. Its last is 9.
						seed/lab/harbour-lab.yaml:20: observations[0].unit: "people" is not in seed/terms.yaml. Add it there with a definition.
						seed/labs/a.yaml:1: file: "labs" is not a type. Did you mean lab?
						seed/person/nobody.yaml:2: record: is not YAML here: expected the node content, but found '<stream end>'. Look at the spaces and brackets before this line, and quote text that has `: `, ` #` or quotes in it.
						seed/place.jsonl:1: record: is not JSON at character 3. Look for a missing quote, comma or bracket, and for a field written twice.
						seed/place.jsonl:2: record: is not JSON at character 15. Look for a missing quote, comma or bracket, and for a field written twice.
						seed/place/harbour.yaml:10: relations[0].object: there is no record "coast". Add it, or name another.
						seed/source/daily-2020.yaml:3: publisher: there is no record "city-daily". Add it, or name another.
						seed/terms.yaml:20: units.person.label.zh-Hans: is missing. Write `zh-Hans: …` here.
						seed/terms.yaml:20: units.person.label.zh: is not a field here. Did you mean zh-Hans?
						seed/topic/robotics.yaml:1: updated: "today" is not a full day of the calendar. Write a day like 2026-11-22.
						13 problems in the seed; nothing was loaded.""");
	}

	@Test
	void countsProblemsBeyondTheFirstThousand() {
		String lines = IntStream.rangeClosed(1, 1002).mapToObj((i) -> "[]\n").collect(Collectors.joining());
		String reported = IntStream.rangeClosed(1, 1000)
			.mapToObj((line) -> "seed/place.jsonl:" + line
					+ ": record: is not a JSON object. Write one `{\"slug\": …}` a line.\n")
			.collect(Collectors.joining());
		assertThat(SeedFixture.in(this.folder).with("place.jsonl", lines).problems())
			.isEqualTo(reported + "… and 2 more\n1002 problems in the seed; nothing was loaded.");
	}

}

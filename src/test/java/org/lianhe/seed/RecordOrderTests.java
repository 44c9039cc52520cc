package org.lianhe.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RecordOrderTests {

	private static final String LINE = "{\"slug\": \"%s\", \"kind\": \"REGION\", \"updated\": \"2026-11-22\", \"cite\": \"daily-2020#4\", "
			+ "\"names\": [{\"value\": \"海湾\", \"lang\": \"zh-Hans\"}, {\"value\": \"Bay\", \"lang\": \"en\"}], "
			+ "\"description\": {\"en\": \"A bay.\", \"zh-Hans\": \"一个海湾。\"}}\n";

	@TempDir
	Path folder;

	@Test
	void mergesFilesAndLinesBySlugWithinEachType() {
		List<String> slugs = new ArrayList<>();
		Seed seed = SeedFixture.in(this.folder).with("place.jsonl", lines("bay", "cove", "gulf", "sea")).read();
		seed.forEach("place", (record) -> slugs.add(record.slug()));
		assertThat(slugs).containsExactly("bay", "coast", "cove", "gulf", "harbour", "sea");
	}

	@Test
	void acceptsLinesInAnyOrderWithoutReleases() {
		assertThat(SeedFixture.in(this.folder).with("place.jsonl", lines("sea", "bay")).read().count()).isEqualTo(9);
	}

	@Test
	void refusesLinesOutOfOrderWithReleases() {
		SeedFixture seed = SeedFixture.in(this.folder);
		ReleaseFixture.write(this.folder, this.folder.resolve("release"));
		assertThat(seed.with("place.jsonl", lines("bay", "sea", "gulf")).problem()).isEqualTo(
				"seed/place.jsonl:3: slug: \"gulf\" comes after \"sea\". Sort the lines by slug: releases are compared in that order.");
	}

	private static String lines(String... slugs) {
		StringBuilder lines = new StringBuilder();
		for (String slug : slugs) {
			lines.append(String.format(LINE, slug));
		}
		return lines.toString();
	}

}

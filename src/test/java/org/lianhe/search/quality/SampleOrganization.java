package org.lianhe.search.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A well-known university or company that the real seed does not have.
 *
 * @param slug of its record
 * @param chinese name
 * @param english name
 * @param shortNames in either language
 * @param formerNames in either language
 */
record SampleOrganization(String slug, String chinese, String english, List<String> shortNames,
		List<String> formerNames) {

	static final Path DATASET = Path.of("src/test/resources/quality/dataset");

	/** Who is said to have published the list; nobody that is known. */
	private static final String PUBLISHER = "list-keeper";

	/** All of the dataset but its publisher, in its order. */
	static List<SampleOrganization> all() {
		JsonMapper mapper = JsonMapper.builder().build();
		try {
			return Files.readAllLines(DATASET.resolve("organization.jsonl"))
				.stream()
				.map(mapper::readTree)
				.map(SampleOrganization::of)
				.filter((body) -> !PUBLISHER.equals(body.slug()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SampleOrganization of(JsonNode record) {
		JsonNode names = record.get("names");
		return new SampleOrganization(record.get("slug").asString(), names.get(0).get("value").asString(),
				names.get(1).get("value").asString(), names(names, "SHORT"), names(names, "FORMER"));
	}

	private static List<String> names(JsonNode names, String kind) {
		return StreamSupport.stream(names.spliterator(), false)
			.filter((name) -> name.has("kind") && kind.equals(name.get("kind").asString()))
			.map((name) -> name.get("value").asString())
			.toList();
	}

	/** Every name that is written down. */
	List<String> names() {
		return Stream.of(List.of(this.chinese, this.english), this.shortNames, this.formerNames)
			.flatMap(List::stream)
			.toList();
	}

}

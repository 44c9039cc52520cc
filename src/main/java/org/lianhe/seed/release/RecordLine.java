package org.lianhe.seed.release;

import java.util.Comparator;

import tools.jackson.databind.JsonNode;

/**
 * A record of a release, as one line of canonical JSON.
 *
 * @param type of the record, in small letters
 * @param slug its own among those of its type
 * @param json one object on one line
 */
public record RecordLine(String type, String slug, String json) implements Comparable<RecordLine> {

	private static final Comparator<RecordLine> ORDER = Comparator.comparing(RecordLine::type)
		.thenComparing(RecordLine::slug);

	/** The record on a line that has its type and its slug. */
	public static RecordLine of(String json) {
		JsonNode fields = Json.read(json);
		return new RecordLine(fields.path("type").asString(""), fields.path("slug").asString(""), json);
	}

	/** By type, then by slug. */
	@Override
	public int compareTo(RecordLine other) {
		return ORDER.compare(this, other);
	}

}

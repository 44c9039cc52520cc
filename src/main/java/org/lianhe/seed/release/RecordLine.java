package org.lianhe.seed.release;

import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

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
		return Objects.requireNonNullElseGet(JsonText.keys(json, false), () -> new RecordLine("", "", json));
	}

	/**
	 * The record on a line all of which is read; null where the line is not one of JSON
	 * that has its type and its slug.
	 */
	public static @Nullable RecordLine whole(String json) {
		return JsonText.keys(json, true);
	}

	/** By type, then by slug. */
	@Override
	public int compareTo(RecordLine other) {
		return ORDER.compare(this, other);
	}

}

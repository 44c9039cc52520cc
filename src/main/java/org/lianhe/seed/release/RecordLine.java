package org.lianhe.seed.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record of a release, as one line of canonical JSON.
 *
 * @param type of the record, in small letters
 * @param slug its own among those of its type
 * @param json one object on one line
 */
public record RecordLine(String type, String slug, String json) implements Comparable<RecordLine> {

	/** Reads and writes JSON on one line, numbers as they are. */
	public static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	static final Set<String> KEYS = Set.of("type", "slug");

	private static final Comparator<RecordLine> ORDER = Comparator.comparing(RecordLine::type)
		.thenComparing(RecordLine::slug);

	/** A record with its type and slug first. */
	public static RecordLine of(String type, String slug, Map<String, ?> fields) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("type", type);
		all.put("slug", slug);
		all.putAll(fields);
		return new RecordLine(type, slug, JSON.writeValueAsString(all));
	}

	/** The record on a line that has its type and its slug. */
	public static RecordLine of(String json) {
		return Objects.requireNonNullElseGet(parse(json, false), () -> new RecordLine("", "", json));
	}

	/**
	 * The record on a line all of which is read; null where the line is not one of JSON
	 * that has its type and its slug.
	 */
	public static @Nullable RecordLine whole(String json) {
		return parse(json, true);
	}

	/**
	 * Reads the type and the slug, without a tree of all else.
	 * @param isWhole whether to read on when both are known
	 */
	private static @Nullable RecordLine parse(String json, boolean isWhole) {
		Map<String, String> keys = new HashMap<>();
		try (JsonParser parser = JSON.createParser(json)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return null;
			}
			for (String name = parser.nextName(); name != null
					&& (isWhole || keys.size() < KEYS.size()); name = parser.nextName()) {
				if (parser.nextToken() == JsonToken.VALUE_STRING && KEYS.contains(name)) {
					keys.put(name, parser.getString());
				}
				parser.skipChildren();
			}
			boolean isEnded = !isWhole || parser.nextToken() == null;
			return (isEnded && keys.size() == KEYS.size()) ? new RecordLine(keys.get("type"), keys.get("slug"), json)
					: null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	/** All its fields. */
	public JsonNode fields() {
		return JSON.readTree(this.json);
	}

	/** By type, then by slug. */
	@Override
	public int compareTo(RecordLine other) {
		return ORDER.compare(this, other);
	}

}

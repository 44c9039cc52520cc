package org.lianhe.seed.release;

import java.util.HashMap;
import java.util.Map;
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

/** JSON on one line, numbers as they are. */
public final class JsonText {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private static final Set<String> KEYS = Set.of("type", "slug");

	private JsonText() {
	}

	public static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	/** The value in a text that is JSON. */
	public static JsonNode read(String text) {
		return MAPPER.readTree(text);
	}

	/**
	 * The type and the slug of a record, without a tree of all else.
	 * @param isWhole whether to read on when both are known
	 * @return null where the text is not JSON, or lacks either
	 */
	static @Nullable RecordLine keys(String text, boolean isWhole) {
		Map<String, String> keys = new HashMap<>();
		try (JsonParser parser = MAPPER.createParser(text)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return null;
			}
			for (String name = parser.nextName(); name != null
					&& (isWhole || keys.size() < 2); name = parser.nextName()) {
				if (parser.nextToken() == JsonToken.VALUE_STRING && KEYS.contains(name)) {
					keys.put(name, parser.getString());
				}
				parser.skipChildren();
			}
			boolean isEnded = !isWhole || parser.nextToken() == null;
			return (isEnded && keys.size() == 2) ? new RecordLine(keys.get("type"), keys.get("slug"), text) : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}

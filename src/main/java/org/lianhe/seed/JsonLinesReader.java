package org.lianhe.seed;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one record a line, each a JSON object. */
final class JsonLinesReader {

	private final JsonMapper mapper = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final SeedProblems problems;

	JsonLinesReader(SeedProblems problems) {
		this.problems = problems;
	}

	/** The record on a line, or null after a problem was noted. */
	@Nullable SeedRecord read(String type, String file, int line, String text) {
		try {
			if (this.mapper.readTree(text) instanceof ObjectNode fields) {
				removeNulls(fields);
				JsonNode slug = fields.get("slug");
				return new SeedRecord(type, (slug != null && slug.isString()) ? slug.asString() : "", file, fields,
						Map.of(), line);
			}
			this.problems.add(file, line, "record", "is not a JSON object.", "Write one `{\"slug\": …}` a line.");
		}
		catch (StreamConstraintsException ex) {
			this.problems.add(file, line, "record", "is too large or nested too deeply.",
					"A text may have 20,000,000 characters, and objects may be nested 500 levels deep.");
		}
		catch (JacksonException ex) {
			this.problems.add(file, line, "record", "is not JSON" + position(ex) + ".",
					"Look for a missing quote, comma or bracket, and for a field written twice.");
		}
		return null;
	}

	private static String position(JacksonException problem) {
		return (problem.getLocation() != null) ? " at character " + problem.getLocation().getColumnNr() : "";
	}

	/** Removes fields that are null; null items of lists become empty texts. */
	private static void removeNulls(JsonNode node) {
		if (node instanceof ObjectNode fields) {
			fields.removeNulls();
		}
		else if (node instanceof ArrayNode items) {
			for (int i = 0; i < items.size(); i++) {
				if (items.get(i).isNull()) {
					items.set(i, JsonNodeFactory.instance.stringNode(""));
				}
			}
		}
		node.forEach(JsonLinesReader::removeNulls);
	}

}

package org.lianhe.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one record a line, each a JSON object. */
final class JsonLinesReader {

	private final JsonMapper mapper = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final SeedProblems problems;

	JsonLinesReader(SeedProblems problems) {
		this.problems = problems;
	}

	/** The record on a line, or null if it is not a JSON object. */
	SeedNode.@Nullable Fields read(String file, int line, String text) {
		try {
			JsonNode node = this.mapper.readTree(text);
			if (node.isObject()) {
				return (SeedNode.Fields) doc(node, line);
			}
			this.problems.add(file, line, "record", "is not a JSON object.", "Write one `{\"slug\": …}` a line.");
		}
		catch (JacksonException ex) {
			this.problems.add(file, line, "record", "is not JSON" + where(ex) + ".",
					"Look for a missing quote, comma or bracket, and for a field written twice.");
		}
		return null;
	}

	private static String where(JacksonException problem) {
		return (problem.getLocation() != null) ? " at character " + problem.getLocation().getColumnNr() : "";
	}

	private static SeedNode doc(JsonNode node, int line) {
		if (node.isObject()) {
			Map<String, SeedNode> fields = new LinkedHashMap<>();
			node.properties().forEach((field) -> fields.put(field.getKey(), doc(field.getValue(), line)));
			return new SeedNode.Fields(fields, line);
		}
		if (node.isArray()) {
			List<SeedNode> items = new ArrayList<>();
			node.forEach((item) -> items.add(doc(item, line)));
			return new SeedNode.Items(items, line);
		}
		return new SeedNode.Text(node.isNull() ? "" : node.asString(), line);
	}

}

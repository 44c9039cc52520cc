package org.lianhe.seed;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as written, with the lines of its fields. Nothing in it is null.
 *
 * @param type its type in small letters; {@code dataset} or {@code terms} for those files
 * @param slug permanent; empty where none is written
 * @param file in which it stands
 * @param fields as written; YAML scalars are text
 * @param lines the line of each field and list item by its path, such as
 * {@code names[0].lang}; empty for JSON Lines
 * @param line of its beginning, from 1
 */
record SeedRecord(String type, String slug, String file, ObjectNode fields, Map<String, Integer> lines, int line) {

	/** The line of a field; where it is absent, that of the object it belongs to. */
	int lineOf(String path) {
		for (String at = path; !at.isEmpty(); at = at.substring(0,
				Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))))) {
			Integer found = this.lines.get(at);
			if (found != null) {
				return found;
			}
		}
		return this.line;
	}

	/**
	 * A path as the record writes it: a single value that stands for a list has no index.
	 * @param path such as {@code relations[0].cite[0]}
	 */
	String pathAsWritten(String path) {
		StringBuilder written = new StringBuilder();
		for (String step : path.split("(?=[.\\[])")) {
			String pointer = "/" + written.toString().replace("]", "").replace('[', '/').replace('.', '/');
			if (!"[0]".equals(step) || this.fields.at(pointer).isArray()) {
				written.append(step);
			}
		}
		return written.toString();
	}

	/** Whether a slug is written in it. */
	boolean hasSlugField() {
		return this.fields.has("slug");
	}

	/** Whether the slug that is written in it, if any, is its own. */
	boolean hasMatchingSlug() {
		JsonNode written = this.fields.get("slug");
		return written == null || written.isValueNode() && written.asString().equals(this.slug);
	}

}

package org.lianhe.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of checked records. A field that is absent or was removed because it
 * is wrong is null, empty or zero.
 */
final class RecordFields {

	private RecordFields() {
	}

	static String text(JsonNode fields, String field) {
		return text(fields, field, "");
	}

	static String text(JsonNode fields, String field, String absent) {
		return fields.path(field).asString(absent);
	}

	static @Nullable String textOrNull(JsonNode fields, String field) {
		return fields.has(field) ? fields.path(field).asString() : null;
	}

	static double number(JsonNode fields, String field) {
		return fields.has(field) ? Double.parseDouble(fields.path(field).asString()) + 0.0 : 0;
	}

	static LocalDate day(JsonNode fields, String field) {
		return fields.has(field) ? LocalDate.parse(fields.path(field).asString()) : Edtf.BEGINNING;
	}

	static @Nullable Edtf date(JsonNode fields, String field) {
		return fields.has(field) ? Edtf.parse(fields.path(field).asString()) : null;
	}

	static BilingualText bilingual(JsonNode fields, String field) {
		return new BilingualText(text(fields.path(field), "en"), text(fields.path(field), "zh-Hans"));
	}

	static @Nullable BilingualText bilingualOrNull(JsonNode fields, String field) {
		return fields.has(field) ? bilingual(fields, field) : null;
	}

	/** The items of a list; a single value is a list of one. */
	static List<JsonNode> items(JsonNode fields, String field) {
		List<JsonNode> items = new ArrayList<>();
		JsonNode value = fields.path(field);
		if (value.isArray()) {
			value.forEach(items::add);
		}
		else if (!value.isMissingNode()) {
			items.add(value);
		}
		return items;
	}

	static List<String> texts(JsonNode fields, String field) {
		return items(fields, field).stream().map(JsonNode::asString).toList();
	}

	/** The path of an item of a list, or of the value that is a list of one. */
	static String path(JsonNode fields, String field, int index) {
		return fields.path(field).isArray() ? field + '[' + index + ']' : field;
	}

}

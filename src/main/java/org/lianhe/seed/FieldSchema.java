package org.lianhe.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of one field, as far as the seed makes use of JSON Schema. Where it is
 * {@code anyOf} one value or a list of them, {@code items} is the schema of both.
 *
 * @param title what a value is, such as "a citation"
 * @param remedy what to write instead of a wrong value, or null
 * @param missingRemedy what to write where there is no value, or null
 * @param isObject whether it is an object
 * @param properties the fields of an object by name
 * @param required the fields that an object must have
 * @param otherProperties the schema of fields with any name, or null
 * @param propertyNames the schema of the names of such fields, or null
 * @param items the schema of the items of a list, or null where no list is allowed
 * @param minItems fewest items of a list
 * @param values the values that are allowed, in order; empty where any is
 * @param pattern that a text matches, or null
 * @param maxLength most characters of a text
 * @param minimum least number
 * @param maximum greatest number
 * @param format {@code date}, {@code edtf} or empty
 */
record FieldSchema(String title, @Nullable String remedy, @Nullable String missingRemedy, boolean isObject,
		Map<String, FieldSchema> properties, List<String> required, @Nullable FieldSchema otherProperties,
		@Nullable FieldSchema propertyNames, @Nullable FieldSchema items, int minItems, List<String> values,
		@Nullable Pattern pattern, int maxLength, double minimum, double maximum, String format) {

	private static final int DEFAULT_MAX_LENGTH = 400;

	/**
	 * Reads a JSON Schema.
	 * @param definitions gives the definition of a name in {@code $defs}
	 */
	static FieldSchema of(JsonNode schema, Function<String, JsonNode> definitions) {
		JsonNode all = resolve(schema, definitions);
		JsonNode list = all.path("anyOf").path(1);
		JsonNode one = list.isMissingNode() ? all : resolve(all.path("anyOf").path(0), definitions);
		Map<String, FieldSchema> properties = new LinkedHashMap<>();
		one.path("properties")
			.properties()
			.forEach((field) -> properties.put(field.getKey(), of(field.getValue(), definitions)));
		return new FieldSchema(one.path("title").asString(""),
				(one.has("errorMessage") ? one : all).path("errorMessage").asString(null),
				all.path("errorMessage").asString(null), "object".equals(one.path("type").asString("")), properties,
				one.path("required").valueStream().map(JsonNode::asString).toList(),
				inner(one.path("additionalProperties"), definitions), inner(one.path("propertyNames"), definitions),
				inner(list.path("items"), definitions), list.path("minItems").asInt(0),
				one.path("enum").valueStream().map(JsonNode::asString).sorted().toList(),
				one.has("pattern") ? Pattern.compile(one.path("pattern").asString()) : null,
				one.path("maxLength").asInt(DEFAULT_MAX_LENGTH), one.path("minimum").asDouble(Double.NEGATIVE_INFINITY),
				one.path("maximum").asDouble(Double.POSITIVE_INFINITY), one.path("format").asString(""));
	}

	/**
	 * A schema with the definition that it refers to; its own keywords take precedence.
	 */
	private static JsonNode resolve(JsonNode schema, Function<String, JsonNode> definitions) {
		String reference = schema.path("$ref").asString("");
		if (reference.isEmpty()) {
			return schema;
		}
		JsonNode definition = definitions.apply(reference.substring(reference.lastIndexOf('/') + 1));
		ObjectNode all = (ObjectNode) resolve(definition, definitions).deepCopy();
		return all.setAll((ObjectNode) schema);
	}

	private static @Nullable FieldSchema inner(JsonNode schema, Function<String, JsonNode> definitions) {
		return schema.isObject() ? of(schema, definitions) : null;
	}

	/** What to write where the field is missing. */
	String remedyIfMissing(String field) {
		if (this.missingRemedy != null) {
			return this.missingRemedy;
		}
		return this.values.isEmpty() ? "Write `" + field + ": …` here."
				: "Write one of " + String.join(", ", this.values) + ".";
	}

	/** What to write where the value is of another type. */
	String remedyOfType() {
		if (this.remedy != null) {
			return this.remedy;
		}
		return this.isObject ? "Write it with the fields " + String.join(", ", this.properties.keySet()) + "."
				: "Write plain text.";
	}

}

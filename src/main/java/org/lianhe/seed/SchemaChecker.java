package org.lianhe.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.core.error.SpellingSuggestions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks one record against its schema. What does not fit is noted and removed, or, in a
 * list, replaced by an empty value; so what remains can be read without further checks.
 */
final class SchemaChecker {

	/** Slugs of records are checked when they are indexed. */
	private static final String SLUG = "slug";

	private final SeedRecord record;

	private final SeedProblems problems;

	SchemaChecker(SeedRecord record, SeedProblems problems) {
		this.record = record;
		this.problems = problems;
	}

	void check(FieldSchema schema) {
		checkObject("", this.record.fields(), schema);
	}

	/** Whether a value fits; an object whose fields were repaired does. */
	private boolean fits(String path, JsonNode value, FieldSchema schema) {
		if (value instanceof ArrayNode items && schema.items() != null) {
			return checkItems(path, items, schema.items(), schema);
		}
		if (value instanceof ObjectNode fields && schema.isObject()) {
			checkObject(path, fields, schema);
			return true;
		}
		if (value.isContainer() || schema.isObject()) {
			add(path, "is " + describe(value) + ".", schema.remedyOfType());
			return false;
		}
		String text = value.asString();
		String problem = TextRules.problem(text);
		if (problem != null) {
			add(path, problem, TextRules.remedy(problem));
			return false;
		}
		return fitsText(path, text, schema);
	}

	private boolean checkItems(String path, ArrayNode items, FieldSchema schema, FieldSchema list) {
		if (items.size() < list.minItems()) {
			add(path, "is missing.", list.remedyIfMissing(path));
			return false;
		}
		for (int i = 0; i < items.size(); i++) {
			if (!fits(path + '[' + i + ']', items.get(i), schema)) {
				items.set(i, schema.isObject() ? JsonNodeFactory.instance.objectNode()
						: JsonNodeFactory.instance.stringNode(""));
			}
		}
		return true;
	}

	private void checkObject(String path, ObjectNode fields, FieldSchema schema) {
		for (String field : schema.required()) {
			if (!fields.has(field)) {
				add(join(path, field), "is missing.", schema.properties().get(field).remedyIfMissing(field));
			}
		}
		for (String field : List.copyOf(fields.propertyNames())) {
			if (path.isEmpty() && SLUG.equals(field) && schema.properties().containsKey(SLUG)) {
				continue;
			}
			FieldSchema known = schema.properties().getOrDefault(field, schema.otherProperties());
			if (!isName(join(path, field), field, known, schema)
					|| !fits(join(path, field), fields.get(field), known)) {
				fields.remove(field);
			}
		}
	}

	private boolean isName(String path, String field, @Nullable FieldSchema known, FieldSchema schema) {
		FieldSchema names = schema.propertyNames();
		if (known == null) {
			add(path, "is not a field here.", guess(SpellingSuggestions.forWord(field, schema.properties().keySet()),
					"The fields are " + String.join(", ", schema.properties().keySet()) + "."));
		}
		else if (names != null && (field.length() > names.maxLength() || !matches(field, names))) {
			add(path, "is not " + names.title() + ".", names.remedyOfType());
		}
		return known != null;
	}

	private boolean fitsText(String path, String text, FieldSchema schema) {
		if (text.length() > schema.maxLength()) {
			add(path, "has " + text.length() + " characters.", "It may have " + schema.maxLength() + " at most.");
			return false;
		}
		if (!schema.values().isEmpty() && !schema.values().contains(text)) {
			add(path, "\"" + text + "\" is not one of " + String.join(", ", schema.values()) + ".",
					guess(SpellingSuggestions.forWord(text, schema.values()), "Choose one of them."));
			return false;
		}
		String problem = matches(text, schema) && isInRange(text, schema) ? formatProblem(text, schema)
				: "\"" + text + "\" is not " + schema.title();
		if (problem != null) {
			add(path, problem + ".", schema.remedyOfType());
		}
		return problem == null;
	}

	private static boolean matches(String text, FieldSchema schema) {
		return schema.pattern() == null || schema.pattern().matcher(text).find();
	}

	private static boolean isInRange(String text, FieldSchema schema) {
		if (Double.isInfinite(schema.minimum())) {
			return true;
		}
		double number = Double.parseDouble(text);
		return number >= schema.minimum() && number <= schema.maximum();
	}

	private static @Nullable String formatProblem(String text, FieldSchema schema) {
		try {
			switch (schema.format()) {
				case "date" -> LocalDate.parse(text);
				case "edtf" -> Edtf.parse(text);
				default -> {
				}
			}
			return null;
		}
		catch (DateTimeException ex) {
			return "\"" + text + "\" is not " + schema.title();
		}
		catch (IllegalArgumentException ex) {
			return ex.getMessage();
		}
	}

	/** What was probably meant, or else what to do. */
	static String guess(List<String> guesses, String otherwise) {
		return guesses.isEmpty() ? otherwise : "Did you mean " + String.join(" or ", guesses) + "?";
	}

	private static String describe(JsonNode value) {
		return value.isArray() ? "a list" : value.isObject() ? "a mapping" : "\"" + value.asString() + "\"";
	}

	private static String join(String path, String field) {
		return path.isEmpty() ? field : path + '.' + field;
	}

	private void add(String path, String reason, String remedy) {
		this.problems.add(this.record, path, reason, remedy);
	}

}

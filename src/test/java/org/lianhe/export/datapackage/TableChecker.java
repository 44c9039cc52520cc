package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds the rows of a table against its own description. */
final class TableChecker {

	private final DownloadedPackage all;

	private final JsonNode table;

	private final List<String> problems = new ArrayList<>();

	private TableChecker(DownloadedPackage all, JsonNode table) {
		this.all = all;
		this.table = table;
	}

	static List<String> problems(DownloadedPackage all, JsonNode table) {
		TableChecker checked = new TableChecker(all, table);
		List<Map<String, @Nullable String>> rows = all.rows(table);
		table.path("schema").path("fields").forEach((field) -> rows.forEach((row) -> checked.value(field, row)));
		checked.primaryKey(rows);
		table.path("schema").path("foreignKeys").forEach((key) -> checked.foreignKey(key, rows));
		return checked.problems;
	}

	private void value(JsonNode field, Map<String, @Nullable String> row) {
		String name = field.path("name").asString();
		String value = row.get(name);
		JsonNode constraints = field.path("constraints");
		if (value == null) {
			if (constraints.path("required").asBoolean(false)) {
				problem("." + name + ": is null");
			}
			return;
		}
		if (constraints.has("enum")
				&& constraints.path("enum").valueStream().noneMatch((known) -> known.asString().equals(value))) {
			problem("." + name + ": " + value + " is none of its values");
		}
		try {
			parse(field.path("type").asString(), value);
		}
		catch (IllegalArgumentException ex) {
			problem("." + name + ": " + value + " is no " + field.path("type").asString());
		}
	}

	private static void parse(String type, String value) {
		switch (type) {
			case "integer" -> Long.parseLong(value);
			case "number" -> Double.parseDouble(value);
			case "string" -> {
			}
			default -> throw new IllegalArgumentException(type);
		}
	}

	private void primaryKey(List<Map<String, @Nullable String>> rows) {
		List<String> columns = this.table.path("schema")
			.path("primaryKey")
			.valueStream()
			.map(JsonNode::asString)
			.toList();
		Set<List<String>> seen = new HashSet<>();
		for (Map<String, @Nullable String> row : rows) {
			List<String> key = columns.stream().map((column) -> String.valueOf(row.get(column))).toList();
			if (!seen.add(key)) {
				problem(": two rows with the key " + key);
			}
		}
	}

	private void foreignKey(JsonNode key, List<Map<String, @Nullable String>> rows) {
		String column = key.path("fields").asString();
		String there = key.path("reference").path("resource").asString();
		String other = key.path("reference").path("fields").asString();
		Set<String> known = new HashSet<>();
		this.all.rows(this.all.table(there)).forEach((row) -> known.add(String.valueOf(row.get(other))));
		for (Map<String, @Nullable String> row : rows) {
			String value = row.get(column);
			if (value != null && !known.contains(value)) {
				problem("." + column + ": " + value + " is not in " + there);
			}
		}
	}

	private void problem(String what) {
		this.problems.add(this.table.path("name").asString() + what);
	}

}

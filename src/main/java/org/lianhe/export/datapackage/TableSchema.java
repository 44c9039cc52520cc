package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the columns of a table as Frictionless Table Schema has it. */
final class TableSchema {

	private TableSchema() {
	}

	static Map<String, Object> of(PackageTable layout) {
		TableSpec spec = layout.spec();
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields", layout.fields().stream().map((field) -> field(field, spec)).toList());
		schema.put("primaryKey", spec.key());
		List<Map<String, Object>> keys = foreignKeys(layout);
		if (!keys.isEmpty()) {
			schema.put("foreignKeys", keys);
		}
		schema.put("missingValues", List.of(""));
		return schema;
	}

	private static Map<String, Object> field(FieldDescription field, TableSpec spec) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("name", field.name());
		described.put("type", field.word());
		described.put("description", field.description());
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (field.isRequired()) {
			constraints.put("required", true);
		}
		if (spec.key().equals(List.of(field.name()))) {
			constraints.put("unique", true);
		}
		if (!field.values().isEmpty()) {
			constraints.put("enum", field.values());
		}
		if (!constraints.isEmpty()) {
			described.put("constraints", constraints);
		}
		return described;
	}

	private static List<Map<String, Object>> foreignKeys(PackageTable layout) {
		List<Map<String, Object>> keys = new ArrayList<>();
		for (FieldDescription field : layout.fields()) {
			String reference = layout.spec().references().get(field.name());
			if (reference != null) {
				String[] there = reference.split("\\.", 2);
				keys.add(PackageDescriptor.ordered("fields", field.name(), "reference",
						PackageDescriptor.ordered("resource", there[0], "fields", there[1])));
			}
		}
		return keys;
	}

}

package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Describes the package as a Frictionless Data Package, version 1, with Table Schemas.
 */
final class PackageDescriptor {

	private static final Map<String, String> MEDIA_TYPES = Map.of("csv", "text/csv", "jsonl", "application/x-ndjson",
			"parquet", "application/vnd.apache.parquet");

	private static final Map<String, Object> DIALECT = ordered("delimiter", ",", "lineTerminator", "\r\n", "quoteChar",
			"\"", "doubleQuote", true, "header", true);

	private PackageDescriptor() {
	}

	/** Returns the content of {@code datapackage.json}. */
	static Map<String, Object> of(DatasetDescription dataset, List<TableFiles> tables,
			List<Map<String, Object>> sources) {
		String author = dataset.textOrNull("author");
		List<Map<String, Object>> resources = new ArrayList<>();
		tables
			.forEach((table) -> table.files().forEach((format, file) -> resources.add(resource(table, format, file))));
		return ordered("profile", "data-package", "name", "lianhe", "title", dataset.text("title_en"), "description",
				dataset.text("coverage_en") + "\n\n" + dataset.text("limitations_en"), "version",
				dataset.text("version"), "digest", "sha256:" + dataset.text("digest"), "created",
				dataset.text("released") + "T00:00:00Z", "licenses",
				List.of(ordered("name", dataset.text("licence"), "path", dataset.licenceUrl())), "homepage",
				dataset.textOrNull("url"), "contributors",
				(author != null) ? List.of(ordered("title", author, "role", "author")) : null, "sources",
				sources.isEmpty() ? null : sources, "resources", resources);
	}

	private static Map<String, Object> resource(TableFiles table, String format, PackageFiles.PackageFile file) {
		boolean isCsv = "csv".equals(format);
		TableSpec spec = table.layout().spec();
		return ordered("profile", isCsv ? "tabular-data-resource" : "data-resource", "name",
				isCsv ? spec.name() : spec.name() + "-" + format, "path", file.name(), "title", spec.title(), "format",
				format, "mediatype", MEDIA_TYPES.get(format), "bytes", file.bytes(), "hash", "sha256:" + file.sha256(),
				"rows", table.rows(), "encoding", "parquet".equals(format) ? null : "utf-8", "dialect",
				isCsv ? DIALECT : null, "schema", isCsv ? tableSchema(table.layout()) : null);
	}

	private static Map<String, Object> tableSchema(PackageTable table) {
		List<Map<String, Object>> foreignKeys = new ArrayList<>();
		for (PackageColumn column : table.columns()) {
			String reference = table.spec().references().get(column.name());
			if (reference != null) {
				String[] target = reference.split("\\.", 2);
				foreignKeys.add(ordered("fields", column.name(), "reference",
						ordered("resource", target[0], "fields", target[1])));
			}
		}
		return ordered("fields", table.columns().stream().map((column) -> field(column, table.spec())).toList(),
				"primaryKey", table.spec().key(), "foreignKeys", foreignKeys.isEmpty() ? null : foreignKeys,
				"missingValues", List.of(""));
	}

	private static Map<String, Object> field(PackageColumn column, TableSpec spec) {
		Map<String, Object> constraints = ordered("required", column.isRequired() ? true : null, "unique",
				spec.key().equals(List.of(column.name())) ? true : null, "enum",
				column.values().isEmpty() ? null : column.values());
		return ordered("name", column.name(), "type", column.schemaType(), "description", column.description(),
				"constraints", constraints.isEmpty() ? null : constraints);
	}

	/** Returns a map of alternating keys and values, in this order, without nulls. */
	static Map<String, Object> ordered(@Nullable Object... keysAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			Object value = keysAndValues[i + 1];
			if (value != null) {
				map.put(String.valueOf(keysAndValues[i]), value);
			}
		}
		return map;
	}

}

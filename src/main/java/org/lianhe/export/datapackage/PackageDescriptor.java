package org.lianhe.export.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.export.datapackage.PackageTable.PackageColumn;
import org.lianhe.export.datapackage.PackageTable.TableSpec;
import org.lianhe.export.datapackage.PackageWriter.PackageFile;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableColumn;

import org.springframework.util.PropertyPlaceholderHelper;

/**
 * Describes the package: as a Frictionless Data Package, version 1, with Table Schemas,
 * in its README and in its dictionary.
 */
final class PackageDescriptor {

	private static final Map<String, Object> DIALECT = ordered("delimiter", ",", "lineTerminator", "\r\n", "quoteChar",
			"\"", "doubleQuote", true, "header", true);

	/** The columns of the dictionary. */
	static final List<TableColumn> DICTIONARY = Stream
		.of("table", "column", "type", "required", "key", "references", "values", "description")
		.map((name) -> new TableColumn(name, TableColumn.Type.TEXT))
		.toList();

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

	private static Map<String, Object> resource(TableFiles table, String format, PackageFile file) {
		boolean isCsv = "csv".equals(format);
		TableSpec spec = table.layout().spec();
		return ordered("profile", isCsv ? "tabular-data-resource" : "data-resource", "name",
				isCsv ? spec.name() : spec.name() + "-" + format, "path", file.name(), "title", spec.title(), "format",
				format, "mediatype", Objects.requireNonNull(PackageTable.FORMATS.get(format)).type().toString(),
				"bytes", file.bytes(), "hash", "sha256:" + file.sha256(), "rows", table.rows(), "encoding",
				"parquet".equals(format) ? null : "utf-8", "dialect", isCsv ? DIALECT : null, "schema",
				isCsv ? tableSchema(table.layout()) : null);
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

	/** Returns the content of {@code README.md}. */
	static String readme(DatasetDescription dataset, List<TableFiles> tables) {
		String rows = tables.stream()
			.map((table) -> "| `" + table.layout().spec().name() + "` | " + table.rows() + " | "
					+ table.layout().spec().title() + " |\n")
			.collect(Collectors.joining());
		Map<String, String> values = Map.of("tables", rows, "licence_url", dataset.licenceUrl());
		return new PropertyPlaceholderHelper("${", "}").replacePlaceholders(PackageTables.text("README.md"),
				(name) -> values.getOrDefault(name, dataset.text(name)));
	}

	/** Writes {@code dictionary.csv}, which describes the columns of all tables. */
	static void writeDictionary(List<TableFiles> all, RowWriter writer) throws IOException {
		for (TableFiles table : all) {
			TableSpec spec = table.layout().spec();
			for (PackageColumn column : table.layout().columns()) {
				String values = String.join(" ", column.values());
				writer.writeRow(new @Nullable Object[] { spec.name(), column.name(), column.schemaType(),
						column.isRequired(), spec.key().contains(column.name()), spec.references().get(column.name()),
						values.isEmpty() ? null : values, column.description() });
			}
		}
		writer.finish();
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

	/**
	 * The files of a table.
	 *
	 * @param layout the table
	 * @param rows number of rows
	 * @param files the files by their extension
	 */
	record TableFiles(PackageTable layout, int rows, Map<String, PackageFile> files) {
	}

}

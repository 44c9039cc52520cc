package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the package as Frictionless Data Package (version 1) has it. */
final class PackageDescriptor {

	private static final Map<String, String> MEDIA_TYPES = Map.of("csv", "text/csv", "jsonl", "application/x-ndjson",
			"parquet", "application/vnd.apache.parquet");

	private static final Map<String, Object> DIALECT = ordered("delimiter", ",", "lineTerminator", "\r\n", "quoteChar",
			"\"", "doubleQuote", true, "header", true);

	private final DatasetDescription about;

	PackageDescriptor(DatasetDescription about) {
		this.about = about;
	}

	/** The content of {@code datapackage.json}. */
	Map<String, Object> of(List<TableFiles> tables, List<Map<String, Object>> sources) {
		Map<String, Object> all = ordered("profile", "data-package", "name", "lianhe", "title",
				this.about.text("title_en"), "description",
				this.about.text("coverage_en") + "\n\n" + this.about.text("limitations_en"), "version",
				this.about.text("version"), "digest", "sha256:" + this.about.text("digest"), "created",
				this.about.text("released") + "T00:00:00Z", "licenses",
				List.of(ordered("name", this.about.text("licence"), "path", this.about.licenceUrl())));
		LinkedFactMapper.some(all, "homepage", this.about.textIfAny("url"));
		String author = this.about.textIfAny("author");
		if (author != null) {
			all.put("contributors", List.of(ordered("title", author, "role", "author")));
		}
		LinkedFactMapper.some(all, "sources", sources);
		all.put("resources", resources(tables));
		return all;
	}

	private static List<Map<String, Object>> resources(List<TableFiles> tables) {
		List<Map<String, Object>> all = new ArrayList<>();
		tables.forEach((table) -> table.parts().forEach((form, part) -> all.add(resource(table, form, part))));
		return all;
	}

	private static Map<String, Object> resource(TableFiles table, String form, PackageFile part) {
		boolean isTabular = "csv".equals(form);
		String name = table.layout().spec().name();
		Map<String, Object> resource = ordered("profile", isTabular ? "tabular-data-resource" : "data-resource", "name",
				isTabular ? name : name + "-" + form, "path", part.name(), "title", table.layout().spec().title(),
				"format", form, "mediatype", MEDIA_TYPES.get(form), "bytes", part.bytes(), "hash",
				"sha256:" + part.sha256(), "rows", table.rows());
		if (!"parquet".equals(form)) {
			resource.put("encoding", "utf-8");
		}
		if (isTabular) {
			resource.put("dialect", DIALECT);
			resource.put("schema", TableSchema.of(table.layout()));
		}
		return resource;
	}

	/** A mapping that keeps the order of its keys. */
	static Map<String, Object> ordered(Object... keysAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			map.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return map;
	}

}

package org.lianhe.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the package as Frictionless Data Package (version 1) has it. */
final class Descriptor {

	private static final Map<String, String> MEDIA_TYPES = Map.of("csv", "text/csv", "jsonl", "application/x-ndjson",
			"parquet", "application/vnd.apache.parquet");

	private final About about;

	Descriptor(About about) {
		this.about = about;
	}

	/** The content of {@code datapackage.json}. */
	Map<String, Object> of(List<TableFiles> tables, List<Map<String, Object>> sources) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("profile", "data-package");
		all.put("name", "lianhe");
		all.put("title", this.about.text("title_en"));
		all.put("description", this.about.text("coverage_en") + "\n\n" + this.about.text("limitations_en"));
		all.put("version", this.about.text("version"));
		all.put("digest", "sha256:" + this.about.text("digest"));
		all.put("created", this.about.text("released") + "T00:00:00Z");
		String url = this.about.textIfAny("url");
		if (url != null) {
			all.put("homepage", url);
		}
		all.put("licenses", List.of(ordered("name", this.about.text("licence"), "path", this.about.licenceUrl())));
		String author = this.about.textIfAny("author");
		if (author != null) {
			all.put("contributors", List.of(ordered("title", author, "role", "author")));
		}
		if (!sources.isEmpty()) {
			all.put("sources", sources);
		}
		all.put("resources", resources(tables));
		return all;
	}

	private static List<Map<String, Object>> resources(List<TableFiles> tables) {
		List<Map<String, Object>> all = new ArrayList<>();
		tables.forEach((table) -> table.parts().forEach((form, part) -> all.add(resource(table, form, part))));
		return all;
	}

	private static Map<String, Object> resource(TableFiles table, String form, Part part) {
		boolean isTabular = "csv".equals(form);
		Map<String, Object> resource = new LinkedHashMap<>();
		String name = table.layout().spec().name();
		resource.put("profile", isTabular ? "tabular-data-resource" : "data-resource");
		resource.put("name", isTabular ? name : name + "-" + form);
		resource.put("path", part.name());
		resource.put("title", table.layout().spec().title());
		resource.put("format", form);
		resource.put("mediatype", MEDIA_TYPES.get(form));
		if (!"parquet".equals(form)) {
			resource.put("encoding", "utf-8");
		}
		resource.put("bytes", part.bytes());
		resource.put("hash", "sha256:" + part.sha256());
		resource.put("rows", table.rows());
		if (isTabular) {
			resource.put("dialect", ordered("delimiter", ",", "lineTerminator", "\r\n", "quoteChar", "\"",
					"doubleQuote", true, "header", true));
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

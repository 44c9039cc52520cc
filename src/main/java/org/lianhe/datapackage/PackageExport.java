package org.lianhe.datapackage;

import java.util.List;
import java.util.Map;

import org.lianhe.dataset.Release;
import org.lianhe.export.Content;
import org.lianhe.export.Export;
import org.lianhe.name.Languages;
import org.lianhe.table.Tables;
import tools.jackson.databind.json.JsonMapper;

/** The whole dataset in one file, in both languages whatever the reader's is. */
final class PackageExport implements Export {

	private final MadePackage made;

	private final Tables tables;

	private final Layouts layouts;

	private final LinkedData linked;

	private final JsonMapper json;

	PackageExport(MadePackage made, Tables tables, Layouts layouts, LinkedData linked, JsonMapper json) {
		this.made = made;
		this.tables = tables;
		this.layouts = layouts;
		this.linked = linked;
		this.json = json;
	}

	@Override
	public String file(Release release) {
		return "lianhe-" + release.version() + ".zip";
	}

	@Override
	public String description() {
		return "The whole dataset as a Frictionless Data Package: CSV, JSON Lines, Parquet and JSON-LD, with its dictionary";
	}

	@Override
	public String contentType() {
		return "application/zip";
	}

	@Override
	public String format() {
		return "package";
	}

	@Override
	public Content open(Map<String, List<String>> parameters, Languages languages, String request) {
		return new PackageContent(this.made, this.tables, this.layouts.all(request), this.linked,
				About.read(this.tables, request), request, this.json);
	}

}

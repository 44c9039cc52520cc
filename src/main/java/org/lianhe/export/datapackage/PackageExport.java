package org.lianhe.export.datapackage;

import java.util.List;
import java.util.Map;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

/** The whole dataset in one file, in both languages whatever the reader's is. */
final class PackageExport implements Export {

	private final PackageCache made;

	private final TableService tables;

	private final PackageTables layouts;

	private final LinkedDataExport linked;

	private final JsonMapper json;

	PackageExport(PackageCache made, TableService tables, PackageTables layouts, LinkedDataExport linked,
			JsonMapper json) {
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
	public ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request) {
		return new PackageContent(this.made, this.tables, this.layouts.all(request), this.linked,
				DatasetDescription.read(this.tables, request), request, this.json);
	}

}

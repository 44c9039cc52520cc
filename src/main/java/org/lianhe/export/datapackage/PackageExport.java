package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole dataset in one file, in English and Chinese whatever the reader's language
 * is.
 *
 * @param folder folder for temporary files
 * @param tables opens queries
 * @param layouts tables of the package
 * @param linked writes the linked data
 * @param json writes the descriptor
 */
record PackageExport(Path folder, TableService tables, PackageTables layouts, LinkedDataExport linked,
		JsonMapper json) implements Export {

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
	public boolean isCacheable() {
		return true;
	}

	@Override
	public ExportContent open(Map<String, List<String>> parameters, LanguagePreferences languages, String request) {
		return new PackageContent(DatasetDescription.read(this.tables, request), this.layouts.all(request), request);
	}

	/** Writes the files of the package to a temporary folder, and then the package. */
	private final class PackageContent implements ExportContent {

		private final DatasetDescription dataset;

		private final List<PackageTable> layouts;

		private final PackageReader reader;

		private Consumer<String> listener = (part) -> {
		};

		PackageContent(DatasetDescription dataset, List<PackageTable> layouts, String request) {
			this.dataset = dataset;
			this.layouts = layouts;
			this.reader = new PackageReader(PackageExport.this.tables, dataset.release(), request);
		}

		@Override
		public Release release() {
			return this.dataset.release();
		}

		@Override
		public void observe(Consumer<String> each) {
			this.listener = each;
		}

		@Override
		public void write(OutputStream out) throws IOException {
			try (PackageFiles files = new PackageFiles(PackageExport.this.folder)) {
				addFiles(files);
				this.listener.accept("zip");
				files.writeZip(out);
			}
		}

		private void addFiles(PackageFiles files) throws IOException {
			TableService tables = PackageExport.this.tables;
			List<TableFiles> all = new ArrayList<>();
			for (PackageTable layout : this.layouts) {
				this.listener.accept(layout.spec().name());
				all.add(TableFiles.write(layout, this.reader, tables, files));
			}
			this.listener.accept("linked data");
			files.add("lianhe.jsonld", (out) -> PackageExport.this.linked.write(this.dataset, this.reader, out));
			files.add("dictionary.csv", (out) -> DataDictionary.write(all, tables, release(), out));
			files.add("datapackage.json", PackageExport.this.json.writerWithDefaultPrettyPrinter()
				.writeValueAsString(PackageDescriptor.of(this.dataset, all, sources())) + "\n");
			files.add("README.md", PackageReadme.of(this.dataset, all));
			files.add("CITATION.cff", this.dataset.text("cff"));
			files.add("LICENSE.txt", this.dataset.licenceText());
			files.add("sha256sums.txt", files.checksums());
		}

		private List<Map<String, Object>> sources() throws IOException {
			PackageTable layout = this.layouts.stream()
				.filter((table) -> "sources".equals(table.spec().name()))
				.findFirst()
				.orElseThrow();
			List<Map<String, Object>> sources = new ArrayList<>();
			this.reader.read(layout,
					(cells) -> sources.add(PackageDescriptor.ordered("title",
							cells[layout.indexOf("title_en")] + " (" + cells[layout.indexOf("title_zh_hans")] + ")",
							"slug", cells[layout.indexOf("slug")])));
			return sources;
		}

	}

}

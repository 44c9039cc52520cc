package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.datapackage.PackageDescriptor.TableFiles;
import org.lianhe.export.datapackage.PackageWriter.PackageFile;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The whole dataset in one file, in English and Chinese whatever the reader's language
 * is.
 *
 * @param tables opens queries
 * @param layouts tables of the package
 * @param linked writes the linked data
 * @param json writes the descriptor
 */
@Component
record PackageExport(TableService tables, PackageTables layouts, LinkedDataExport linked,
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
			PackageWriter zip = new PackageWriter(out);
			List<TableFiles> all = new ArrayList<>();
			for (PackageTable layout : this.layouts) {
				this.listener.accept(layout.spec().name());
				all.add(add(layout, zip));
			}
			this.listener.accept("linked data");
			zip.add("lianhe.jsonld", (file) -> PackageExport.this.linked.write(this.dataset, this.reader, file));
			zip.add("dictionary.csv", (file) -> {
				try (RowWriter writer = PackageExport.this.tables.createWriter(TableFormat.CSV, file,
						PackageDescriptor.DICTIONARY, release())) {
					PackageDescriptor.writeDictionary(all, writer);
				}
			});
			zip.add("datapackage.json", PackageExport.this.json.writerWithDefaultPrettyPrinter()
				.writeValueAsString(PackageDescriptor.of(this.dataset, all, sources())) + "\n");
			zip.add("README.md", PackageDescriptor.readme(this.dataset, all));
			zip.add("CITATION.cff", this.dataset.text("cff"));
			zip.add("LICENSE.txt", this.dataset.licenceText());
			zip.add("sha256sums.txt", zip.checksums());
			zip.finish();
		}

		private TableFiles add(PackageTable layout, PackageWriter zip) throws IOException {
			Map<String, PackageFile> files = new LinkedHashMap<>();
			AtomicInteger rows = new AtomicInteger();
			for (Map.Entry<String, TableFormat> format : PackageTable.FORMATS.entrySet()) {
				String extension = format.getKey();
				files.put(extension, zip.add(extension + "/" + layout.spec().name() + "." + extension,
						(file) -> rows.set(this.reader.write(layout, format.getValue(), file))));
			}
			return new TableFiles(layout, rows.get(), files);
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

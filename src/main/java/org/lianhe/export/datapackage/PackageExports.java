package org.lianhe.export.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.lianhe.export.Export;
import org.lianhe.export.ExportContent;
import org.lianhe.export.ExportProvider;
import org.lianhe.export.datapackage.PackageDescriptor.TableFiles;
import org.lianhe.export.datapackage.PackageTable.TableSpec;
import org.lianhe.export.datapackage.PackageWriter.PackageFile;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The whole dataset in one package, and each table of it as a separate file with the same
 * bytes. All are in English and Chinese whatever the reader's language is.
 *
 * @param tables opens queries
 * @param layouts tables of the package
 * @param linked writes the linked data
 * @param json writes the descriptor
 */
@Component
record PackageExports(TableService tables, PackageTables layouts, LinkedDataExport linked,
		JsonMapper json) implements ExportProvider {

	@Override
	public List<Export> all() {
		Export whole = new Export((release) -> "lianhe-" + release.version() + ".zip", "package",
				"The whole dataset as a Frictionless Data Package: CSV, JSON Lines, Parquet and JSON-LD, with its dictionary",
				"application/zip", Set.of(), true, (parameters, languages, request) -> openPackage(request));
		Stream<Export> single = this.layouts.specs()
			.stream()
			.flatMap((spec) -> PackageTable.FORMATS.entrySet()
				.stream()
				.map((format) -> tableExport(spec, format.getKey(), format.getValue())));
		return Stream.concat(Stream.of(whole), single).toList();
	}

	private Export tableExport(TableSpec spec, String extension, TableFormat format) {
		return new Export((release) -> spec.name() + "." + extension, extension, spec.title(), format.contentType(),
				Set.of(), true, (parameters, languages, request) -> {
					PackageTable table = this.layouts.of(spec, request);
					Release release = DatasetDescription.read(this.tables, request).release();
					PackageReader reader = new PackageReader(this.tables, release, request);
					return new ExportContent(release, (out, listener) -> reader.write(table, format, out));
				});
	}

	private ExportContent openPackage(String request) {
		DatasetDescription dataset = DatasetDescription.read(this.tables, request);
		List<PackageTable> all = this.layouts.all(request);
		PackageReader reader = new PackageReader(this.tables, dataset.release(), request);
		return new ExportContent(dataset.release(), (out, listener) -> {
			PackageWriter zip = new PackageWriter(out);
			List<TableFiles> files = new ArrayList<>();
			for (PackageTable table : all) {
				listener.accept(table.spec().name());
				files.add(add(table, reader, zip));
			}
			listener.accept("linked data");
			addDocuments(dataset, files, reader, zip);
			zip.finish();
		});
	}

	private static TableFiles add(PackageTable table, PackageReader reader, PackageWriter zip) throws IOException {
		Map<String, PackageFile> files = new LinkedHashMap<>();
		AtomicInteger rows = new AtomicInteger();
		for (Map.Entry<String, TableFormat> format : PackageTable.FORMATS.entrySet()) {
			String extension = format.getKey();
			files.put(extension, zip.add(extension + "/" + table.spec().name() + "." + extension,
					(out) -> rows.set(reader.write(table, format.getValue(), out))));
		}
		return new TableFiles(table, rows.get(), files);
	}

	private void addDocuments(DatasetDescription dataset, List<TableFiles> files, PackageReader reader,
			PackageWriter zip) throws IOException {
		zip.add("lianhe.jsonld", (out) -> this.linked.write(dataset, reader, out));
		zip.add("dictionary.csv", (out) -> {
			try (RowWriter writer = this.tables.createWriter(TableFormat.CSV, out, PackageDescriptor.DICTIONARY,
					dataset.release())) {
				PackageDescriptor.writeDictionary(files, writer);
			}
		});
		zip.add("datapackage.json", this.json.writerWithDefaultPrettyPrinter()
			.writeValueAsString(PackageDescriptor.of(dataset, files, sources(files, reader))) + "\n");
		zip.add("README.md", PackageDescriptor.readme(dataset, files));
		zip.add("CITATION.cff", dataset.text("cff"));
		zip.add("LICENSE.txt", dataset.licenceText());
		zip.add("sha256sums.txt", zip.checksums());
	}

	private static List<Map<String, Object>> sources(List<TableFiles> files, PackageReader reader) throws IOException {
		PackageTable table = files.stream()
			.map(TableFiles::layout)
			.filter((layout) -> "sources".equals(layout.spec().name()))
			.findFirst()
			.orElseThrow();
		List<Map<String, Object>> sources = new ArrayList<>();
		reader.read(table,
				(cells) -> sources.add(PackageDescriptor.ordered("title",
						cells[table.indexOf("title_en")] + " (" + cells[table.indexOf("title_zh_hans")] + ")", "slug",
						cells[table.indexOf("slug")])));
		return sources;
	}

}

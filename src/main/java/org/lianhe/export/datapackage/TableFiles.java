package org.lianhe.export.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

/**
 * The files of a table of the package.
 *
 * @param layout the table
 * @param rows number of rows
 * @param files the files by their extension
 */
record TableFiles(PackageTable layout, int rows, Map<String, PackageFiles.PackageFile> files) {

	/** The formats of tables by file extension. */
	static final Map<String, TableFormat> FORMATS = new TreeMap<>(
			Map.of("csv", TableFormat.CSV, "jsonl", TableFormat.NDJSON, "parquet", TableFormat.PARQUET));

	/** Reads a table once and writes it in all formats. */
	static TableFiles write(PackageTable layout, PackageReader reader, TableService tables, PackageFiles files)
			throws IOException {
		List<OpenFile> open = new ArrayList<>();
		try {
			for (Map.Entry<String, TableFormat> format : FORMATS.entrySet()) {
				open.add(OpenFile.of(format.getKey(), format.getValue(), layout, tables, files, reader.release()));
			}
			int rows = reader.read(layout, (cells) -> {
				for (OpenFile file : open) {
					file.writer().writeRow(cells);
				}
			});
			Map<String, PackageFiles.PackageFile> written = new LinkedHashMap<>();
			for (OpenFile file : open) {
				written.put(file.extension(), file.finish());
			}
			return new TableFiles(layout, rows, written);
		}
		finally {
			for (OpenFile file : open) {
				file.close();
			}
		}
	}

	private record OpenFile(String extension, PackageFiles.OpenFile file, RowWriter writer) {

		static OpenFile of(String extension, TableFormat format, PackageTable layout, TableService tables,
				PackageFiles files, Release release) throws IOException {
			PackageFiles.OpenFile file = files.open(extension + "/" + layout.spec().name() + "." + extension);
			return new OpenFile(extension, file,
					tables.createWriter(format, file.out(), layout.tableColumns(), release));
		}

		PackageFiles.PackageFile finish() throws IOException {
			this.writer.finish();
			return this.file.finish();
		}

		void close() throws IOException {
			this.writer.close();
			this.file.close();
		}

	}

}

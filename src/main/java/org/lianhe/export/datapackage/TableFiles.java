package org.lianhe.export.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

/**
 * A table of a package, once written.
 *
 * @param layout of it
 * @param rows how many there are
 * @param parts the files by their ending
 */
record TableFiles(PackageTable layout, int rows, Map<String, PackageFile> parts) {

	/** The forms in which each table is written, by the ending of their files. */
	static final Map<String, TableFormat> FORMS = forms();

	/** Writes a table in all forms, reading it once. */
	static TableFiles write(PackageTable layout, PackageReader reader, TableService tables, PackageFiles parts)
			throws IOException {
		List<Open> all = new ArrayList<>();
		try {
			for (Map.Entry<String, TableFormat> form : FORMS.entrySet()) {
				all.add(Open.of(form.getKey(), form.getValue(), layout, tables, parts, reader.release()));
			}
			int rows = reader.read(layout, (cells) -> {
				for (Open one : all) {
					one.writer().row(cells);
				}
			});
			Map<String, PackageFile> written = new LinkedHashMap<>();
			for (Open one : all) {
				written.put(one.ending(), one.end());
			}
			return new TableFiles(layout, rows, written);
		}
		finally {
			for (Open one : all) {
				one.close();
			}
		}
	}

	private static Map<String, TableFormat> forms() {
		Map<String, TableFormat> forms = new LinkedHashMap<>();
		Stream.of(TableFormat.values())
			.filter((form) -> List.of("csv", "ndjson", "parquet").contains(form.word()))
			.forEach((form) -> forms.put("ndjson".equals(form.word()) ? "jsonl" : form.word(), form));
		return forms;
	}

	/** A file of the table that is being written. */
	private record Open(String ending, PackageFiles.Writing file, RowWriter writer) {

		static Open of(String ending, TableFormat form, PackageTable layout, TableService tables, PackageFiles parts,
				Release release) throws IOException {
			PackageFiles.Writing file = parts.begin(ending + "/" + layout.spec().name() + "." + ending);
			return new Open(ending, file, tables.writer(form, file.out(), layout.columns(), release));
		}

		PackageFile end() throws IOException {
			this.writer.end();
			return this.file.end();
		}

		void close() throws IOException {
			this.writer.close();
			this.file.close();
		}

	}

}

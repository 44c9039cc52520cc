package org.lianhe.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianhe.dataset.Release;
import org.lianhe.table.Form;
import org.lianhe.table.RowWriter;
import org.lianhe.table.Tables;

/**
 * A table of a package, once written.
 *
 * @param layout of it
 * @param rows how many there are
 * @param parts the files by their ending
 */
record TableFiles(Layout layout, int rows, Map<String, Part> parts) {

	/** The forms in which each table is written, by the ending of their files. */
	static final Map<String, Form> FORMS = forms();

	/** Writes a table in all forms, reading it once. */
	static TableFiles write(Layout layout, Reader reader, Tables tables, Parts parts) throws IOException {
		List<Open> all = new ArrayList<>();
		try {
			for (Map.Entry<String, Form> form : FORMS.entrySet()) {
				all.add(Open.of(form.getKey(), form.getValue(), layout, tables, parts, reader.release()));
			}
			int rows = reader.read(layout, (cells) -> {
				for (Open one : all) {
					one.writer().row(cells);
				}
			});
			Map<String, Part> written = new LinkedHashMap<>();
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

	private static Map<String, Form> forms() {
		Map<String, Form> forms = new LinkedHashMap<>();
		Stream.of(Form.values())
			.filter((form) -> List.of("csv", "ndjson", "parquet").contains(form.word()))
			.forEach((form) -> forms.put("ndjson".equals(form.word()) ? "jsonl" : form.word(), form));
		return forms;
	}

	/** A file of the table that is being written. */
	private record Open(String ending, Parts.Writing file, RowWriter writer) {

		static Open of(String ending, Form form, Layout layout, Tables tables, Parts parts, Release release)
				throws IOException {
			Parts.Writing file = parts.begin(ending + "/" + layout.spec().name() + "." + ending);
			return new Open(ending, file, tables.writer(form, file.out(), layout.columns(), release));
		}

		Part end() throws IOException {
			this.writer.end();
			return this.file.end();
		}

		void close() throws IOException {
			this.writer.close();
			this.file.close();
		}

	}

}

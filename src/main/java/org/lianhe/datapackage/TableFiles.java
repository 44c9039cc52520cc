package org.lianhe.datapackage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
		List<Open> open = new ArrayList<>();
		try {
			for (Map.Entry<String, Form> form : FORMS.entrySet()) {
				String name = form.getKey() + "/" + layout.spec().name() + "." + form.getKey();
				Parts.Writing file = parts.begin(name);
				open.add(
						new Open(file, tables.writer(form.getValue(), file.out(), layout.columns(), reader.release())));
			}
			int rows = reader.read(layout, (cells) -> {
				for (Open one : open) {
					one.writer().row(cells);
				}
			});
			Map<String, Part> written = new LinkedHashMap<>();
			for (Open one : open) {
				one.writer().end();
				Part part = one.file().end();
				written.put(part.name().substring(0, part.name().indexOf('/')), part);
			}
			return new TableFiles(layout, rows, written);
		}
		finally {
			for (Open one : open) {
				one.writer().close();
				one.file().close();
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

	private record Open(Parts.Writing file, RowWriter writer) {
	}

}

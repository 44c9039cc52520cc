package org.lianhe.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.dataset.Release;
import org.lianhe.table.Column;
import org.lianhe.table.Form;
import org.lianhe.table.RowWriter;
import org.lianhe.table.Tables;

/** What every column of every table means, as a table of its own. */
final class Dictionary {

	private static final List<Column> COLUMNS = Stream
		.of("table", "column", "type", "required", "key", "references", "values", "description")
		.map((name) -> new Column(name,
				"required".equals(name) || "key".equals(name) ? Column.Type.BOOLEAN : Column.Type.TEXT, List.of(),
				List.of()))
		.toList();

	private Dictionary() {
	}

	static void write(List<TableFiles> all, Tables tables, Release release, OutputStream out) throws IOException {
		try (RowWriter writer = tables.writer(Form.CSV, out, COLUMNS, release)) {
			for (TableFiles table : all) {
				for (Field field : table.layout().fields()) {
					writer.row(row(table.layout().spec(), field));
				}
			}
			writer.end();
		}
	}

	private static @Nullable Object[] row(Spec spec, Field field) {
		String values = String.join(" ", field.values());
		return new @Nullable Object[] { spec.name(), field.name(), field.word(), field.isRequired(),
				spec.key().contains(field.name()), spec.references().get(field.name()),
				values.isEmpty() ? null : values, field.description() };
	}

}

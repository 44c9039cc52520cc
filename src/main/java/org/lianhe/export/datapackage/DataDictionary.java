package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableColumn;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

/** What every column of every table means, as a table of its own. */
final class DataDictionary {

	private static final List<TableColumn> COLUMNS = Stream
		.of("table", "column", "type", "required", "key", "references", "values", "description")
		.map((name) -> new TableColumn(name,
				"required".equals(name) || "key".equals(name) ? TableColumn.Type.BOOLEAN : TableColumn.Type.TEXT,
				List.of(), List.of()))
		.toList();

	private DataDictionary() {
	}

	static void write(List<TableFiles> all, TableService tables, Release release, OutputStream out) throws IOException {
		try (RowWriter writer = tables.writer(TableFormat.CSV, out, COLUMNS, release)) {
			for (TableFiles table : all) {
				for (FieldDescription field : table.layout().fields()) {
					writer.row(row(table.layout().spec(), field));
				}
			}
			writer.end();
		}
	}

	private static @Nullable Object[] row(TableSpec spec, FieldDescription field) {
		String values = String.join(" ", field.values());
		return new @Nullable Object[] { spec.name(), field.name(), field.word(), field.isRequired(),
				spec.key().contains(field.name()), spec.references().get(field.name()),
				values.isEmpty() ? null : values, field.description() };
	}

}

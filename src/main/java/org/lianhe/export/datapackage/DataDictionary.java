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

/** Writes the table that describes the columns of all tables. */
final class DataDictionary {

	private static final List<TableColumn> COLUMNS = Stream
		.of("table", "column", "type", "required", "key", "references", "values", "description")
		.map((name) -> new TableColumn(name,
				"required".equals(name) || "key".equals(name) ? TableColumn.Type.BOOLEAN : TableColumn.Type.TEXT))
		.toList();

	private DataDictionary() {
	}

	static void write(List<TableFiles> all, TableService tables, Release release, OutputStream out) throws IOException {
		try (RowWriter writer = tables.createWriter(TableFormat.CSV, out, COLUMNS, release)) {
			for (TableFiles table : all) {
				for (PackageColumn column : table.layout().columns()) {
					writer.writeRow(row(table.layout().spec(), column));
				}
			}
			writer.finish();
		}
	}

	private static @Nullable Object[] row(TableSpec spec, PackageColumn column) {
		String values = String.join(" ", column.values());
		return new @Nullable Object[] { spec.name(), column.name(), column.schemaType(), column.isRequired(),
				spec.key().contains(column.name()), spec.references().get(column.name()),
				values.isEmpty() ? null : values, column.description() };
	}

}

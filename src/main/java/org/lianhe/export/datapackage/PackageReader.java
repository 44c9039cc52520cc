package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.export.datapackage.PackageTable.PackageColumn;
import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.RowWriter;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableRows;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

/**
 * Reads several queries from the same release.
 *
 * @param tables opens queries
 * @param release release to read
 * @param request id of the request
 */
record PackageReader(TableService tables, Release release, String request) {

	/**
	 * Opens a query. The caller closes it.
	 * @throws ApiException if the database meanwhile has another release
	 */
	TableRows open(String document, NestedListMode nested) {
		TableRows rows = this.tables.open(document, nested, this.request);
		if (!rows.release().equals(this.release)) {
			rows.close();
			throw new ApiException(ErrorCode.TIMEOUT,
					"Another release was loaded while the file was written. Request it again.");
		}
		return rows;
	}

	/**
	 * Writes all rows of a table, and leaves the stream open.
	 * @return the number of rows
	 */
	int write(PackageTable table, TableFormat format, OutputStream out) throws IOException {
		try (RowWriter writer = this.tables.createWriter(format, out, table.tableColumns(), this.release)) {
			int rows = read(table, writer);
			writer.finish();
			return rows;
		}
	}

	/**
	 * Reads all rows of a table, except those without a key.
	 * @return the number of rows
	 */
	int read(PackageTable table, RowWriter writer) throws IOException {
		@Nullable Object[] cells = new Object[table.columns().size()];
		List<Integer> key = table.spec().key().stream().map(table::indexOf).toList();
		int number = table.indexOf(table.spec().number());
		AtomicInteger count = new AtomicInteger();
		for (String document : table.documents()) {
			try (TableRows rows = open(document, NestedListMode.ROWS)) {
				int[] positions = PackageColumn.of(rows.columns())
					.stream()
					.mapToInt((column) -> table.indexOf(column.name()))
					.toArray();
				rows.forEach((row) -> {
					Arrays.fill(cells, null);
					for (int i = 0; i < positions.length; i++) {
						cells[positions[i]] = row[i];
					}
					if (number >= 0) {
						cells[number] = count.get() + 1;
					}
					if (key.stream().allMatch((position) -> cells[position] != null)) {
						count.incrementAndGet();
						writer.writeRow(cells);
					}
				});
			}
		}
		return count.get();
	}

}

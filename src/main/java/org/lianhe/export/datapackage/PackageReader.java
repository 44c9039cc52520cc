package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
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
		TableRows rows = this.tables.open(document, Map.of(), LanguagePreferences.DEFAULT, nested, this.request);
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
			int rows = read(table, writer::writeRow);
			writer.finish();
			return rows;
		}
	}

	/**
	 * Reads all rows of a table.
	 * @return the number of rows
	 */
	int read(PackageTable layout, TableRows.RowReader each) throws IOException {
		RowMapper mapper = new RowMapper(layout, each);
		for (String document : layout.documents()) {
			try (TableRows rows = open(document, NestedListMode.ROWS)) {
				int[] positions = PackageColumn.of(rows.columns())
					.stream()
					.mapToInt((column) -> layout.indexOf(column.name()))
					.toArray();
				rows.forEach((cells) -> mapper.map(positions, cells));
			}
		}
		return mapper.count;
	}

	/** Maps rows of a query to rows of the table, and omits rows without a key. */
	private static final class RowMapper {

		private final TableRows.RowReader each;

		private final @Nullable Object[] cells;

		private final List<Integer> key;

		private final int number;

		private int count;

		RowMapper(PackageTable layout, TableRows.RowReader each) {
			this.each = each;
			this.cells = new Object[layout.columns().size()];
			this.key = layout.spec().key().stream().map(layout::indexOf).toList();
			this.number = layout.indexOf(layout.spec().number());
		}

		void map(int[] positions, @Nullable Object[] row) throws IOException {
			Arrays.fill(this.cells, null);
			for (int i = 0; i < positions.length; i++) {
				this.cells[positions[i]] = row[i];
			}
			if (this.number >= 0) {
				this.cells[this.number] = this.count + 1;
			}
			if (this.key.stream().allMatch((position) -> this.cells[position] != null)) {
				this.count++;
				this.each.row(this.cells);
			}
		}

	}

}

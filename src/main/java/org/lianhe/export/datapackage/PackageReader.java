package org.lianhe.export.datapackage;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.TableRows;
import org.lianhe.export.tabular.TableService;
import org.lianhe.model.dataset.Release;

/**
 * Reads queries one after the other, all of them from one release.
 *
 * @param tables opens them
 * @param release to be read
 * @param request id of the request
 */
record PackageReader(TableService tables, Release release, String request) {

	/**
	 * Opens a query, which the caller closes.
	 * @throws ApiException if the store holds another release by now
	 */
	TableRows open(String document, NestedListMode nested) {
		TableRows rows = this.tables.open(document, Map.of(), LanguagePreferences.DEFAULT, nested, this.request);
		if (!rows.release().equals(this.release)) {
			rows.close();
			throw new ApiException(ErrorCode.TIMEOUT,
					"Another release was loaded while the file was made. Ask for it again.");
		}
		return rows;
	}

	/**
	 * Reads all rows of a table.
	 * @return how many there are
	 */
	int read(PackageTable layout, TableRows.RowReader each) throws IOException {
		Filling filling = new Filling(layout, each);
		for (String document : layout.documents()) {
			try (TableRows rows = open(document, NestedListMode.ROWS)) {
				int[] places = PackageTable.fields(rows.columns())
					.stream()
					.mapToInt((one) -> layout.place(one.name()))
					.toArray();
				rows.forEach((cells) -> filling.row(places, cells));
			}
		}
		return filling.count;
	}

	/** Puts the cells of a query where the table has them. */
	private static final class Filling {

		private final TableRows.RowReader each;

		private final @Nullable Object[] cells;

		private final List<Integer> key;

		private final int number;

		private int count;

		Filling(PackageTable layout, TableRows.RowReader each) {
			this.each = each;
			this.cells = new Object[layout.fields().size()];
			this.key = layout.spec().key().stream().map(layout::place).toList();
			this.number = layout.place(layout.spec().number());
		}

		void row(int[] places, @Nullable Object[] given) throws IOException {
			Arrays.fill(this.cells, null);
			for (int i = 0; i < places.length; i++) {
				this.cells[places[i]] = given[i];
			}
			if (this.number >= 0) {
				this.cells[this.number] = this.count + 1;
			}
			if (this.key.stream().allMatch((place) -> this.cells[place] != null)) {
				this.count++;
				this.each.row(this.cells);
			}
		}

	}

}

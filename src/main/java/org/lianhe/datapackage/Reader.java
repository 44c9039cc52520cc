package org.lianhe.datapackage;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.dataset.Release;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.name.Languages;
import org.lianhe.table.Nested;
import org.lianhe.table.Rows;
import org.lianhe.table.Tables;

/**
 * Reads queries one after the other, all of them from one release.
 *
 * @param tables opens them
 * @param release to be read
 * @param request id of the request
 */
record Reader(Tables tables, Release release, String request) {

	/**
	 * Opens a query, which the caller closes.
	 * @throws Refusal if the store holds another release by now
	 */
	Rows open(String document, Nested nested) {
		Rows rows = this.tables.open(document, Map.of(), Languages.DEFAULT, nested, this.request);
		if (!rows.release().equals(this.release)) {
			rows.close();
			throw new Refusal(Code.TIMEOUT, "Another release was loaded while the file was made. Ask for it again.");
		}
		return rows;
	}

	/**
	 * Reads all rows of a table.
	 * @return how many there are
	 */
	int read(Layout layout, Rows.RowReader each) throws IOException {
		Filling filling = new Filling(layout, each);
		for (String document : layout.documents()) {
			try (Rows rows = open(document, Nested.ROWS)) {
				int[] places = Layout.fields(rows.columns())
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

		private final Rows.RowReader each;

		private final @Nullable Object[] cells;

		private final List<Integer> key;

		private final int number;

		private int count;

		Filling(Layout layout, Rows.RowReader each) {
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

package org.lianhe.export.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Fills the columns of a part of a result. */
interface TablePart {

	/** Whether a value can produce no row or several rows. */
	default boolean isMultiRow() {
		return false;
	}

	/**
	 * Fills the columns of the part, and calls {@code onRow} once for each row that the
	 * value produces.
	 * @param value the value of the part in a result
	 * @param cells the cells of the row
	 */
	void fill(@Nullable Object value, @Nullable Object[] cells, Runnable onRow);

	/** Returns the number of rows that a value produces. */
	default long countRows(@Nullable Object value) {
		return 1;
	}

	/**
	 * Returns the number of items in the lists of a value.
	 * @throws org.lianhe.core.error.ApiException if a list may have been truncated
	 * although the query does not limit it
	 */
	default int countItems(@Nullable Object value) {
		return 0;
	}

	/**
	 * A single column.
	 *
	 * @param column position of the column
	 */
	record Scalar(int column) implements TablePart {

		@Override
		public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable onRow) {
			cells[this.column] = value;
			onRow.run();
		}

	}

	/**
	 * A list in a single column, as JSON.
	 *
	 * @param column position of the column
	 * @param list counts the items
	 */
	record JsonList(int column, ExpandedListPart list) implements TablePart {

		@Override
		public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable onRow) {
			cells[this.column] = value;
			onRow.run();
		}

		@Override
		public int countItems(@Nullable Object value) {
			return this.list.countItems(value);
		}

	}

	/**
	 * A list whose values are joined by {@code |} in each of its columns.
	 *
	 * @param list expands the list into rows
	 */
	record JoinedList(ExpandedListPart list) implements TablePart {

		@Override
		public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable onRow) {
			int from = this.list.from();
			List<@Nullable Object[]> rows = new ArrayList<>();
			if (!ExpandedListPart.items(value).isEmpty()) {
				this.list.fill(value, cells, () -> rows.add(Arrays.copyOfRange(cells, from, this.list.to())));
			}
			Arrays.fill(cells, from, this.list.to(), null);
			for (int i = from; i < this.list.to() && !rows.isEmpty(); i++) {
				int column = i - from;
				cells[i] = String.join("|", rows.stream().map((row) -> escape(row[column])).toList());
			}
			onRow.run();
		}

		@Override
		public int countItems(@Nullable Object value) {
			return this.list.countItems(value);
		}

		private static String escape(@Nullable Object value) {
			return (value == null) ? "" : DelimitedWriter.format(value).replace("\\", "\\\\").replace("|", "\\|");
		}

	}

}

package org.lianhe.export.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.query.plan.ResultObject;

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

	/**
	 * Returns the number of items in the lists of a value.
	 * @throws ApiException if a list may have been truncated although the query does not
	 * limit it
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

	/**
	 * A list whose items produce rows.
	 *
	 * @param item fills the columns of an item
	 * @param from first column of the items
	 * @param to column after the last column of the items
	 * @param isRoot whether the list produces the rows of the table; an empty list then
	 * produces no row
	 * @param maxItems largest number of items that is certainly complete
	 * @param path response keys from the root to the list
	 */
	record ExpandedListPart(TablePart item, int from, int to, boolean isRoot, int maxItems,
			List<Object> path) implements TablePart {

		@Override
		public boolean isMultiRow() {
			return true;
		}

		@Override
		public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable onRow) {
			List<?> items = items(value);
			if (items.isEmpty() && !this.isRoot) {
				Arrays.fill(cells, this.from, this.to, null);
				onRow.run();
			}
			items.forEach((element) -> this.item.fill(element, cells, onRow));
		}

		@Override
		public int countItems(@Nullable Object value) {
			List<?> items = items(value);
			if (items.size() > this.maxItems) {
				String name = String.join(".", this.path.stream().map(String::valueOf).toList());
				throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "`" + name + "` has more than " + this.maxItems
						+ " items in one row. Request it with `first:`, narrow it with `filter:`, or make it the list of a query of its own.")
					.with("maximum", this.maxItems)
					.at(this.path);
			}
			return items.size() + items.stream().mapToInt(this.item::countItems).sum();
		}

		static List<?> items(@Nullable Object value) {
			return (value instanceof List<?> list) ? list : List.of();
		}

	}

	/**
	 * An object whose fields fill adjacent columns. If several fields are lists, the
	 * object produces a row for each combination of their items.
	 *
	 * @param singleRow the fields that produce one row
	 * @param multiRow the fields that can produce several rows
	 * @param from first column of the fields
	 * @param to column after the last column of the fields
	 */
	record ObjectPart(List<Field> singleRow, List<Field> multiRow, int from, int to) implements TablePart {

		private static final Runnable NO_ROW = () -> {
		};

		static ObjectPart of(List<Field> fields, int from, int to) {
			Map<Boolean, List<Field>> byRows = fields.stream()
				.collect(Collectors.partitioningBy((field) -> field.part().isMultiRow()));
			return new ObjectPart(byRows.getOrDefault(false, List.of()), byRows.getOrDefault(true, List.of()), from,
					to);
		}

		@Override
		public boolean isMultiRow() {
			return !this.multiRow.isEmpty();
		}

		@Override
		public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable onRow) {
			if (value instanceof ResultObject item) {
				for (Field field : this.singleRow) {
					field.part().fill(item.get(field.key()), cells, NO_ROW);
				}
				fill(item, 0, cells, onRow);
			}
			else {
				Arrays.fill(cells, this.from, this.to, null);
				onRow.run();
			}
		}

		private void fill(ResultObject item, int next, @Nullable Object[] cells, Runnable onRow) {
			if (next == this.multiRow.size()) {
				onRow.run();
				return;
			}
			Field field = this.multiRow.get(next);
			field.part().fill(item.get(field.key()), cells, () -> fill(item, next + 1, cells, onRow));
		}

		@Override
		public int countItems(@Nullable Object value) {
			return !(value instanceof ResultObject item) ? 0
					: Stream.of(this.singleRow, this.multiRow)
						.flatMap(List::stream)
						.mapToInt((field) -> field.part().countItems(item.get(field.key())))
						.sum();
		}

		/**
		 * A field of the object.
		 *
		 * @param key its response key
		 * @param part fills its columns
		 */
		record Field(String key, TablePart part) {
		}

	}

}

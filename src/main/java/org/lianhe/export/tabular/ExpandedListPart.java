package org.lianhe.export.tabular;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

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
	public long countRows(@Nullable Object value) {
		List<?> items = items(value);
		if (items.isEmpty()) {
			return this.isRoot ? 0 : 1;
		}
		return items.stream().mapToLong(this.item::countRows).sum();
	}

	@Override
	public int countItems(@Nullable Object value) {
		List<?> items = items(value);
		if (items.size() > this.maxItems) {
			String name = String.join(".", this.path.stream().map(String::valueOf).toList());
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "`" + name + "` has more than " + this.maxItems
					+ " items in one row. Ask for it with `first:`, narrow it with `filter:`, or make it the list of a query of its own.")
				.with("maximum", this.maxItems)
				.at(this.path);
		}
		return items.size() + items.stream().mapToInt(this.item::countItems).sum();
	}

	static List<?> items(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}

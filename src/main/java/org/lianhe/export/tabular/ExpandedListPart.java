package org.lianhe.export.tabular;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * A list, each item of which gives rows.
 *
 * @param each what becomes of an item
 * @param from the first column of the items
 * @param to the column after the last
 * @param isTop whether it gives the rows of the table, so that an empty list gives none
 * @param most items before the list counts as cut
 * @param path response keys down to the list
 */
record ExpandedListPart(TablePart each, int from, int to, boolean isTop, int most,
		List<Object> path) implements TablePart {

	@Override
	public boolean isMany() {
		return true;
	}

	@Override
	public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable then) {
		List<?> items = items(value);
		if (items.isEmpty() && !this.isTop) {
			Arrays.fill(cells, this.from, this.to, null);
			then.run();
		}
		items.forEach((item) -> this.each.fill(item, cells, then));
	}

	@Override
	public long rows(@Nullable Object value) {
		List<?> items = items(value);
		if (items.isEmpty()) {
			return this.isTop ? 0 : 1;
		}
		return items.stream().mapToLong(this.each::rows).sum();
	}

	@Override
	public int weigh(@Nullable Object value) {
		List<?> items = items(value);
		if (items.size() > this.most) {
			String name = String.join(".", this.path.stream().map(String::valueOf).toList());
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "`" + name + "` has more than " + this.most
					+ " items in one row. Ask for it with `first:`, narrow it with `filter:`, or make it the list of a query of its own.")
				.with("maximum", this.most)
				.at(this.path);
		}
		return items.size() + items.stream().mapToInt(this.each::weigh).sum();
	}

	static List<?> items(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}

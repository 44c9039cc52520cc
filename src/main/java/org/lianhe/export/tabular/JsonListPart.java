package org.lianhe.export.tabular;

import org.jspecify.annotations.Nullable;

/**
 * A list that stays a list, in one column.
 *
 * @param column its place
 * @param list as it would give rows
 */
record JsonListPart(int column, ExpandedListPart list) implements SingleRowPart {

	@Override
	public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable then) {
		cells[this.column] = value;
		then.run();
	}

	@Override
	public int weigh(@Nullable Object value) {
		return this.list.weigh(value);
	}

}

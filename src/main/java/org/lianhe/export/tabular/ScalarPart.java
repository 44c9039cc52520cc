package org.lianhe.export.tabular;

import org.jspecify.annotations.Nullable;

/**
 * One value in one column.
 *
 * @param column its place
 */
record ScalarPart(int column) implements SingleRowPart {

	@Override
	public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable then) {
		cells[this.column] = value;
		then.run();
	}

	@Override
	public int weigh(@Nullable Object value) {
		return 0;
	}

}

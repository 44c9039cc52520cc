package org.lianhe.table;

import org.jspecify.annotations.Nullable;

/**
 * One value in one column.
 *
 * @param column its place
 */
record Cell(int column) implements Single {

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

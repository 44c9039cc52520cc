package org.lianhe.table;

import org.jspecify.annotations.Nullable;

/**
 * One value in one column.
 *
 * @param column its place
 */
record Cell(int column) implements Part {

	@Override
	public boolean isMany() {
		return false;
	}

	@Override
	public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable then) {
		cells[this.column] = value;
		then.run();
	}

	@Override
	public long rows(@Nullable Object value) {
		return 1;
	}

	@Override
	public int weigh(@Nullable Object value) {
		return 0;
	}

}

package org.lianhe.export.tabular;

import org.jspecify.annotations.Nullable;

/** A part of an answer, and the columns that it fills. */
interface TablePart {

	/** Whether one value may give several rows, or none. */
	boolean isMany();

	/**
	 * Fills the columns of the part, and goes on as often as the value gives rows.
	 * @param value of the part in an answer
	 * @param cells of the row
	 * @param then what to do with each row
	 */
	void fill(@Nullable Object value, @Nullable Object[] cells, Runnable then);

	/** How many rows a value gives. */
	long rows(@Nullable Object value);

	/**
	 * How many items the lists of a value hold.
	 * @throws org.lianhe.core.error.ApiException if a list may have been cut that nobody
	 * asked to cut
	 */
	int weigh(@Nullable Object value);

}

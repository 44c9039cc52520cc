package org.lianhe.export.tabular;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Receives the rows of a table, for example to write them in one format. A table that is
 * closed before it is finished is not complete. The stream stays open.
 */
@FunctionalInterface
public interface RowWriter extends AutoCloseable {

	/**
	 * Writes a row.
	 * @param cells the values in the order of the columns; the array is reused for the
	 * next row
	 */
	void writeRow(@Nullable Object[] cells) throws IOException;

	/** Flushes the rows written so far, unless the format writes rows in batches. */
	default void flush() throws IOException {
	}

	/** Writes what follows the last row, and flushes. */
	default void finish() throws IOException {
		flush();
	}

	/** Releases memory. */
	@Override
	default void close() {
	}

}

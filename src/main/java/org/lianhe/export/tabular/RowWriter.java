package org.lianhe.export.tabular;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Writes a table in one format. A table that is closed before it is finished is not
 * complete. The stream stays open.
 */
public interface RowWriter extends AutoCloseable {

	/** Writes a row. The writer does not keep the array. */
	void writeRow(@Nullable Object[] cells) throws IOException;

	/** Flushes the rows written so far, unless the format writes rows in batches. */
	default void flush() throws IOException {
	}

	/** Writes what follows the last row, and flushes. */
	void finish() throws IOException;

	/** Releases memory. */
	@Override
	default void close() {
	}

}

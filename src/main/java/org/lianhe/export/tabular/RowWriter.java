package org.lianhe.export.tabular;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Writes a table in some form. What closes before it ended is not a whole table. */
public interface RowWriter extends AutoCloseable {

	/** Writes a row. The cells are the caller's, who fills them anew. */
	void row(@Nullable Object[] cells) throws IOException;

	/** Sends what was written so far. */
	void flush() throws IOException;

	/** Writes what follows the last row, and sends all. */
	void end() throws IOException;

	/** Frees what it held. */
	@Override
	default void close() {
	}

}

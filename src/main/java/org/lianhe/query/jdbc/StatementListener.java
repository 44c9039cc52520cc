package org.lianhe.query.jdbc;

import org.jspecify.annotations.Nullable;

/** Is called after each statement, in the thread that executed it. */
@FunctionalInterface
public interface StatementListener {

	/**
	 * Called after a statement.
	 * @param field field of the schema that it belongs to, such as {@code Lab.partners};
	 * may be null
	 * @param nanos duration including the reading of its rows
	 * @param rows number of rows that were read; 0 if it failed
	 * @param failure the failure; null on success
	 */
	void statementExecuted(PreparedQuery statement, @Nullable String field, long nanos, int rows,
			@Nullable StoreException failure);

}

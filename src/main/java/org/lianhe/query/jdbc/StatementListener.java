package org.lianhe.query.jdbc;

import org.jspecify.annotations.Nullable;

/** Is told of each statement after it was run, by the thread that ran it. */
@FunctionalInterface
public interface StatementListener {

	/**
	 * Tells of a statement.
	 * @param field of the schema that it answers, such as {@code Lab.partners}, or null
	 * @param nanos that it took, reading its rows included
	 * @param rows that were read; 0 if it failed
	 * @param failure why there is no answer, or null
	 */
	void statementExecuted(PreparedQuery statement, @Nullable String field, long nanos, int rows,
			@Nullable StoreException failure);

}

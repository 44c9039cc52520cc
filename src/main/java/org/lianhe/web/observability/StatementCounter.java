package org.lianhe.web.observability;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.StatementListener;
import org.lianhe.query.jdbc.StoreException;

/** Counts the statements of each request and their duration. */
final class StatementCounter implements StatementListener {

	@Override
	public void statementExecuted(PreparedQuery statement, @Nullable String field, long nanos, int rows,
			@Nullable StoreException failure) {
		RequestRecord.current().ran(nanos);
	}

}

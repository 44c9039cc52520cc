package org.lianhe.observe;

import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Statement;
import org.lianhe.sql.StatementListener;
import org.lianhe.sql.StoreFailure;

/** Counts the statements of each request, and their time. */
final class StatementCount implements StatementListener {

	@Override
	public void ran(Statement statement, @Nullable String field, long nanos, int rows, @Nullable StoreFailure failure) {
		RequestEvent.current().ran(nanos);
	}

}

package org.lianhe.web.observability;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.StatementListener;
import org.lianhe.query.jdbc.StoreException;
import org.lianhe.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/**
 * Logs each slow statement: its SQL without bind values, and its duration.
 */
final class SlowStatementLogger implements StatementListener {

	private static final Logger LOG = LoggerFactory.getLogger(SlowStatementLogger.class);

	private final Duration slow;

	private final boolean isStructured;

	SlowStatementLogger(Duration slow, boolean isStructured) {
		this.slow = slow;
		this.isStructured = isStructured;
	}

	@Override
	public void statementExecuted(PreparedQuery statement, @Nullable String field, long nanos, int rows,
			@Nullable StoreException failure) {
		if (nanos >= this.slow.toNanos()) {
			new AccessLogLine("slow statement").with("id", MDC.get(RequestId.KEY))
				.with("ms", AccessLog.millis(nanos))
				.with("rows", rows)
				.with("field", field)
				.with("failed", (failure != null) ? (failure.isTimeout() ? "timeout" : "error") : null)
				.with("sql", statement.sql())
				.write(LOG, Level.WARN, this.isStructured);
		}
	}

}

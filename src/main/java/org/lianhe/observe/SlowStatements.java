package org.lianhe.observe;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Statement;
import org.lianhe.sql.StatementListener;
import org.lianhe.sql.StoreFailure;
import org.lianhe.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/**
 * Writes a line for each statement that took longer than it should: its text without
 * values, and how long it took.
 */
final class SlowStatements implements StatementListener {

	private static final Logger LOG = LoggerFactory.getLogger(SlowStatements.class);

	private final Duration slow;

	private final boolean isStructured;

	SlowStatements(Duration slow, boolean isStructured) {
		this.slow = slow;
		this.isStructured = isStructured;
	}

	@Override
	public void ran(Statement statement, @Nullable String field, long nanos, int rows, @Nullable StoreFailure failure) {
		if (nanos >= this.slow.toNanos()) {
			new Line("slow statement").with("id", MDC.get(RequestId.KEY))
				.with("ms", RequestLog.millis(nanos))
				.with("rows", rows)
				.with("field", field)
				.with("failed", (failure != null) ? (failure.isTimeout() ? "timeout" : "error") : null)
				.with("sql", statement.text())
				.write(LOG, Level.WARN, this.isStructured);
		}
	}

}

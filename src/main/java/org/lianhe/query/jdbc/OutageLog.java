package org.lianhe.query.jdbc;

import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs when the database cannot be reached, at most once a minute, and when it answers
 * again.
 */
final class OutageLog implements StatementListener {

	private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);

	private static final long OFTEN = TimeUnit.MINUTES.toNanos(1);

	private boolean isKnown;

	private long told;

	private long failures;

	private volatile boolean isOut;

	@Override
	public void statementExecuted(PreparedQuery statement, @Nullable String field, long nanos, int rows,
			@Nullable StoreException failure) {
		if (failure != null) {
			recordFailure(failure);
		}
		else if (this.isOut) {
			over();
		}
	}

	/** Records a failure. */
	synchronized void recordFailure(StoreException failure) {
		if (!failure.isUnreachable()) {
			return;
		}
		this.isOut = true;
		this.failures++;
		long now = System.nanoTime();
		if (!this.isKnown || now - this.told >= OFTEN) {
			this.isKnown = true;
			this.told = now;
			LOG.error("the store cannot be reached ({} times so far): {}", this.failures, failure.getMessage());
		}
	}

	private synchronized void over() {
		if (this.isOut) {
			LOG.warn("the store answers again; it could not be reached {} times", this.failures);
			this.isOut = false;
			this.isKnown = false;
			this.failures = 0;
		}
	}

}

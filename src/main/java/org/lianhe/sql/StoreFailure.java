package org.lianhe.sql;

import java.io.Serial;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** The store did not answer. The cause is for the log only. */
public final class StoreFailure extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	/** PostgreSQL's and H2's codes for a statement that was cancelled. */
	private static final String CANCELLED = "57014";

	private final boolean isTimeout;

	private StoreFailure(SQLException cause, boolean isTimeout) {
		super(cause);
		this.isTimeout = isTimeout;
	}

	static StoreFailure of(SQLException cause) {
		return new StoreFailure(cause, cause instanceof SQLTimeoutException || CANCELLED.equals(cause.getSQLState()));
	}

	/** Whether it took too long, rather than failed. */
	public boolean isTimeout() {
		return this.isTimeout;
	}

}

package org.lianhe.query.jdbc;

import java.io.Serial;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** The store did not answer. The cause is for the log only. */
public final class StoreException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	/** PostgreSQL's and H2's codes for a statement that was cancelled. */
	private static final String CANCELLED = "57014";

	/** The class of the SQL standard's codes for what is wrong with a connection. */
	private static final String CONNECTION = "08";

	/**
	 * PostgreSQL's codes for a server that ends, has crashed, starts or has no connection
	 * left, and H2's for a database that is closed.
	 */
	private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "57P05", "53300", "90067", "90098",
			"90121");

	private final Kind kind;

	private StoreException(SQLException cause, Kind kind) {
		super(cause);
		this.kind = kind;
	}

	static StoreException of(SQLException cause) {
		return new StoreException(cause, kind(cause, String.valueOf(cause.getSQLState())));
	}

	private static Kind kind(SQLException cause, String state) {
		if (cause instanceof SQLTimeoutException || CANCELLED.equals(state)) {
			return Kind.TIMEOUT;
		}
		boolean isAway = cause instanceof SQLTransientConnectionException
				|| cause instanceof SQLNonTransientConnectionException || cause instanceof SQLRecoverableException
				|| state.startsWith(CONNECTION) || AWAY.contains(state);
		return isAway ? Kind.UNREACHABLE : Kind.OTHER;
	}

	/** Whether it took too long, rather than failed. */
	public boolean isTimeout() {
		return this.kind == Kind.TIMEOUT;
	}

	/** Whether there was no connection to it, or none any more, which passes. */
	public boolean isUnreachable() {
		return this.kind == Kind.UNREACHABLE;
	}

	private enum Kind {

		TIMEOUT, UNREACHABLE, OTHER

	}

}

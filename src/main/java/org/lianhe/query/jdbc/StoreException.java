package org.lianhe.query.jdbc;

import java.io.Serial;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** A failure of the database. Its cause must not be shown to clients. */
public final class StoreException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	/** SQL state of a statement that was cancelled, on PostgreSQL and H2. */
	private static final String STATEMENT_CANCELLED = "57014";

	/** Class of the SQL states of connection failures. */
	private static final String CONNECTION = "08";

	/**
	 * SQL states of a PostgreSQL server that stops, has crashed, starts or has no
	 * connection left, and of a closed H2 database.
	 */
	private static final Set<String> UNREACHABLE = Set.of("57P01", "57P02", "57P03", "57P05", "53300", "90067", "90098",
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
		if (cause instanceof SQLTimeoutException || STATEMENT_CANCELLED.equals(state)) {
			return Kind.TIMEOUT;
		}
		boolean isAway = cause instanceof SQLTransientConnectionException
				|| cause instanceof SQLNonTransientConnectionException || cause instanceof SQLRecoverableException
				|| state.startsWith(CONNECTION) || UNREACHABLE.contains(state);
		return isAway ? Kind.UNREACHABLE : Kind.OTHER;
	}

	/** Whether the statement exceeded its time limit. */
	public boolean isTimeout() {
		return this.kind == Kind.TIMEOUT;
	}

	/** Whether the database could not be reached, which is temporary. */
	public boolean isUnreachable() {
		return this.kind == Kind.UNREACHABLE;
	}

	private enum Kind {

		TIMEOUT, UNREACHABLE, OTHER

	}

}

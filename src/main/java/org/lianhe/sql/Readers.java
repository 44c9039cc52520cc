package org.lianhe.sql;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The connections that answer queries: read-only, and each transaction sees one state of
 * the store, so that an answer never mixes two contents. Loading and migrating have
 * connections of their own.
 */
public final class Readers implements AutoCloseable {

	private final HikariDataSource pool;

	private final int seconds;

	/**
	 * Opens connections to the same place as those that load.
	 * @param seconds after which a statement is stopped
	 */
	public Readers(HikariDataSource loading, int seconds) {
		HikariConfig config = new HikariConfig();
		loading.copyStateTo(config);
		config.setPoolName("readers");
		config.setReadOnly(true);
		config.setAutoCommit(false);
		config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
		this.pool = new HikariDataSource(config);
		this.seconds = seconds;
	}

	/** Begins to read. */
	public Session open() {
		try {
			return new Session(this.pool.getConnection(), this.seconds);
		}
		catch (SQLException ex) {
			throw StoreFailure.of(ex);
		}
	}

	@Override
	public void close() {
		this.pool.close();
	}

}

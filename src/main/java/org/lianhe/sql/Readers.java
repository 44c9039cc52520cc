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
		config.setTransactionIsolation(isolation(String.valueOf(loading.getJdbcUrl())));
		this.pool = new HikariDataSource(config);
		this.seconds = seconds;
	}

	/**
	 * The weakest isolation in which a transaction sees one state of all tables. H2's
	 * repeatable read keeps the state of each table from its first use only.
	 */
	private static String isolation(String url) {
		return url.startsWith("jdbc:h2:") ? "TRANSACTION_SERIALIZABLE" : "TRANSACTION_REPEATABLE_READ";
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

	/** How many connections are in use. */
	public int inUse() {
		return this.pool.getHikariPoolMXBean().getActiveConnections();
	}

	@Override
	public void close() {
		this.pool.close();
	}

}

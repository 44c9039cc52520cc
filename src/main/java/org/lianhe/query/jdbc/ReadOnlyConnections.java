package org.lianhe.query.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;

/**
 * The connections that answer queries: read-only, and each transaction sees one state of
 * the store, so that an answer never mixes two contents. Loading and migrating have
 * connections of their own.
 */
public final class ReadOnlyConnections implements AutoCloseable {

	private final HikariDataSource pool;

	private final boolean mayWrite;

	private final int seconds;

	private final List<StatementListener> listeners;

	private final OutageLog outages = new OutageLog();

	/**
	 * Opens connections to the same place as those that load.
	 * @param account as whom
	 * @param seconds after which an answer is stopped, with the statement that it waits
	 * for
	 * @param listeners that are told of each statement
	 */
	public ReadOnlyConnections(HikariDataSource loading, ReaderAccount account, int seconds,
			List<StatementListener> listeners) {
		HikariConfig config = new HikariConfig();
		loading.copyStateTo(config);
		boolean isOwn = !account.isGiven() && H2ReaderAccount.isFor(String.valueOf(loading.getJdbcUrl()));
		(isOwn ? H2ReaderAccount.make(loading) : account).apply(config);
		this.mayWrite = !isOwn && account.username() == null;
		config.setPoolName("readers");
		config.setReadOnly(true);
		config.setAutoCommit(false);
		config.setTransactionIsolation(isolation(String.valueOf(config.getJdbcUrl())));
		this.pool = new HikariDataSource(config);
		this.seconds = seconds;
		this.listeners = Stream.concat(Stream.of(this.outages), listeners.stream()).toList();
	}

	/**
	 * The weakest isolation in which a transaction sees one state of all tables. H2's
	 * repeatable read keeps the state of each table from its first use only.
	 */
	private static String isolation(String url) {
		return url.startsWith("jdbc:h2:") ? "TRANSACTION_SERIALIZABLE" : "TRANSACTION_REPEATABLE_READ";
	}

	/**
	 * Begins to read for an answer, all statements of which share the time that there is.
	 */
	public ReadSession open() {
		return open(Deadline.ofAll(this.seconds));
	}

	/**
	 * Begins to read for as long as it takes, each statement of which has the time that
	 * there is.
	 */
	public ReadSession openLong() {
		return open(Deadline.ofEach(this.seconds));
	}

	private ReadSession open(Deadline deadline) {
		try {
			return new ReadSession(this.pool.getConnection(), deadline, this.listeners);
		}
		catch (SQLException ex) {
			StoreException failure = StoreException.of(ex);
			this.outages.failed(failure);
			throw failure;
		}
	}

	/** Whether the account is the one that loads. */
	public boolean mayWrite() {
		return this.mayWrite;
	}

	/** How many connections are in use. */
	public int inUse() {
		return this.pool.getHikariPoolMXBean().getActiveConnections();
	}

	/** Lets the use of the connections be measured from now on. */
	public void track(MetricsTrackerFactory trackers) {
		this.pool.setMetricsTrackerFactory(trackers);
	}

	@Override
	public void close() {
		this.pool.close();
	}

}

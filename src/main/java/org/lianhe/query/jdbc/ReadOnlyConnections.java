package org.lianhe.query.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;

/**
 * The pool of read-only connections for queries. Each transaction sees one state of the
 * database, so that a response never mixes two versions of the dataset. Loading and
 * migrations use another pool.
 */
public final class ReadOnlyConnections implements AutoCloseable {

	private final HikariDataSource pool;

	private final boolean mayWrite;

	private final int seconds;

	private final List<StatementListener> listeners;

	private final OutageLog outages = new OutageLog();

	/**
	 * Creates the pool, by default for the database that the seed is loaded into.
	 * @param account the user and URL for reading
	 * @param seconds time limit of a query
	 * @param listeners called after each statement
	 */
	public ReadOnlyConnections(HikariDataSource loading, ReaderAccount account, int seconds,
			List<StatementListener> listeners) {
		HikariConfig config = new HikariConfig();
		loading.copyStateTo(config);
		boolean isOwn = !account.isSet() && H2ReaderAccount.isFor(String.valueOf(loading.getJdbcUrl()));
		(isOwn ? H2ReaderAccount.create(loading) : account).apply(config);
		this.mayWrite = !isOwn && account.username() == null;
		config.setPoolName("readers");
		config.setConnectionInitSql(timeout(String.valueOf(config.getJdbcUrl()), seconds));
		// otherwise the first transaction would begin here, and see what the database is
		// now
		config.setIsolateInternalQueries(true);
		config.setReadOnly(true);
		config.setAutoCommit(false);
		config.setTransactionIsolation(isolation(String.valueOf(config.getJdbcUrl())));
		this.pool = new HikariDataSource(config);
		this.seconds = seconds;
		this.listeners = Stream.concat(Stream.of(this.outages), listeners.stream()).toList();
	}

	/**
	 * The weakest isolation level in which a transaction sees one state of all tables. On
	 * H2, repeatable read fixes the state of a table only when it is first used.
	 */
	private static String isolation(String url) {
		return isH2(url) ? "TRANSACTION_SERIALIZABLE" : "TRANSACTION_REPEATABLE_READ";
	}

	private static boolean isH2(String url) {
		return url.startsWith("jdbc:h2:");
	}

	/** Sets the time limit of all statements of a connection. */
	private static String timeout(String url, int seconds) {
		return (isH2(url) ? "set query_timeout " : "set statement_timeout = ") + TimeUnit.SECONDS.toMillis(seconds);
	}

	/**
	 * Opens a session whose statements share one time limit.
	 */
	public ReadSession open() {
		return open(Deadline.ofAll(this.seconds));
	}

	/**
	 * Opens a session for a long export; each statement has the time limit.
	 */
	public ReadSession openForExport() {
		return open(Deadline.ofEach(this.seconds));
	}

	private ReadSession open(Deadline deadline) {
		try {
			return new ReadSession(this.pool.getConnection(), deadline, this.listeners);
		}
		catch (SQLException ex) {
			StoreException failure = StoreException.of(ex);
			this.outages.recordFailure(failure);
			throw failure;
		}
	}

	/** Whether queries are executed as the user that loads the seed. */
	public boolean mayWrite() {
		return this.mayWrite;
	}

	/** Number of connections in use. */
	public int inUse() {
		return this.pool.getHikariPoolMXBean().getActiveConnections();
	}

	/** Registers the metrics of the pool. */
	public void setMetricsTrackers(MetricsTrackerFactory trackers) {
		this.pool.setMetricsTrackerFactory(trackers);
	}

	@Override
	public void close() {
		this.pool.close();
	}

}

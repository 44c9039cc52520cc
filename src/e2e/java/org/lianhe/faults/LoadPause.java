package org.lianhe.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** A database trigger that pauses a load until this object is closed. */
final class LoadPause implements AutoCloseable {

	private static final int LOCK_KEY = 20181122;

	private static final long POLL_NANOS = 5_000_000;

	private static final String WAITING_LOADS = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

	private final PostgresCluster cluster;

	private final String table;

	private final Connection holder;

	private LoadPause(PostgresCluster cluster, String table, Connection holder) {
		this.cluster = cluster;
		this.table = table;
		this.holder = holder;
	}

	/**
	 * Pauses every load that changes a table.
	 * @param when time and event, such as {@code before insert}
	 */
	static LoadPause install(PostgresCluster cluster, String when, String table) throws SQLException {
		return new LoadPause(cluster, table, cluster.execute(
				"create or replace function pause() returns trigger language plpgsql as "
						+ "'begin perform pg_advisory_xact_lock(" + LOCK_KEY + "); return null; end'",
				"create trigger pause " + when + " on " + table + " for each statement execute function pause()",
				"select pg_advisory_lock(" + LOCK_KEY + ")"));
	}

	/** Waits until a load is paused. */
	void awaitPausedLoad() throws SQLException {
		while ("0".equals(this.cluster.queryForValue(WAITING_LOADS))) {
			LockSupport.parkNanos(POLL_NANOS);
		}
	}

	@Override
	public void close() throws SQLException {
		this.holder.close();
		this.cluster.execute("drop trigger pause on " + this.table).close();
	}

}

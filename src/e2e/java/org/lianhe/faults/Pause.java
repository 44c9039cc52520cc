package org.lianhe.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** A place in a load at which the database holds it until it is let go. */
final class Pause implements AutoCloseable {

	private static final int KEY = 20181122;

	private static final long POLL = 5_000_000;

	private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

	private final Cluster cluster;

	private final String table;

	private final Connection holder;

	private Pause(Cluster cluster, String table, Connection holder) {
		this.cluster = cluster;
		this.table = table;
		this.holder = holder;
	}

	/**
	 * Holds every load that does something to a table.
	 * @param when such as {@code before insert}
	 */
	static Pause of(Cluster cluster, String when, String table) throws SQLException {
		return new Pause(cluster, table, cluster.run(
				"create or replace function pause() returns trigger language plpgsql as "
						+ "'begin perform pg_advisory_xact_lock(" + KEY + "); return null; end'",
				"create trigger pause " + when + " on " + table + " for each statement execute function pause()",
				"select pg_advisory_lock(" + KEY + ")"));
	}

	/** Waits until a load has come so far. */
	void await() throws SQLException {
		while ("0".equals(this.cluster.value(WAITING))) {
			LockSupport.parkNanos(POLL);
		}
	}

	@Override
	public void close() throws SQLException {
		this.holder.close();
		this.cluster.run("drop trigger pause on " + this.table).close();
	}

}

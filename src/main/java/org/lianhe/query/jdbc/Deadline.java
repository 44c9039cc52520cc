package org.lianhe.query.jdbc;

import java.sql.SQLTimeoutException;
import java.util.concurrent.TimeUnit;

/**
 * The time limit of a session.
 *
 * @param seconds time limit of one statement
 * @param end end of the session by {@link System#nanoTime}, if {@code isForAll}
 * @param isForAll whether all statements together have a time limit
 */
record Deadline(int seconds, long end, boolean isForAll) {

	/** A time limit for all statements together, in seconds from now. */
	static Deadline ofAll(int seconds) {
		return new Deadline(seconds, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds), true);
	}

	/** A time limit for each statement, in seconds. */
	static Deadline ofEach(int seconds) {
		return new Deadline(seconds, 0, false);
	}

	/**
	 * The time limit of the next statement in seconds, at least 1.
	 * @throws SQLTimeoutException if the deadline has passed
	 */
	int secondsLeft() throws SQLTimeoutException {
		if (!this.isForAll) {
			return this.seconds;
		}
		long left = this.end - System.nanoTime();
		if (left <= 0) {
			throw new SQLTimeoutException("no time left");
		}
		long second = TimeUnit.SECONDS.toNanos(1);
		return (int) ((left + second - 1) / second);
	}

}

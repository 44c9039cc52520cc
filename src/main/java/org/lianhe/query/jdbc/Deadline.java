package org.lianhe.query.jdbc;

import java.sql.SQLTimeoutException;
import java.util.concurrent.TimeUnit;

/**
 * Until when a session may read.
 *
 * @param seconds that one statement may take
 * @param end of all statements together, by {@link System#nanoTime}, if {@code isForAll}
 * @param isForAll whether there is such an end
 */
record Deadline(int seconds, long end, boolean isForAll) {

	/** All statements together take at most so many seconds from now on. */
	static Deadline ofAll(int seconds) {
		return new Deadline(seconds, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds), true);
	}

	/** Each statement takes at most so many seconds. */
	static Deadline ofEach(int seconds) {
		return new Deadline(seconds, 0, false);
	}

	/**
	 * The seconds that the next statement may take, at least 1.
	 * @throws SQLTimeoutException if there is no time left
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

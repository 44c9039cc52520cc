package org.lianhe.web.limits;

import java.time.Duration;

/**
 * The rate at which a client must read a response.
 *
 * @param time time allowed for any response
 * @param rate bytes for each further second
 */
record MinimumDataRate(Duration time, long rate) {

	/** How long a client may take for any response. */
	static final Duration TIME = Duration.ofSeconds(20);

	/**
	 * Returns the time in nanoseconds that a client may take to read this number of
	 * bytes.
	 */
	long nanos(long bytes) {
		return this.time.toNanos() + Duration.ofSeconds(1).toNanos() / this.rate * bytes;
	}

}

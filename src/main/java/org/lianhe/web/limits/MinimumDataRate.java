package org.lianhe.web.limits;

import java.time.Duration;

/**
 * How fast an answer has to be taken.
 *
 * @param time that there is for any
 * @param rate bytes for which there is a second more
 */
record MinimumDataRate(Duration time, long rate) {

	/** The longest that a client may be waited for while it takes so many bytes. */
	long nanos(long bytes) {
		return this.time.toNanos() + Duration.ofSeconds(1).toNanos() / this.rate * bytes;
	}

}

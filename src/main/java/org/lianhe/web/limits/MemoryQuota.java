package org.lianhe.web.limits;

import java.util.concurrent.atomic.AtomicLong;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** The memory quota for the bodies of all requests in progress. */
final class MemoryQuota {

	private final long most;

	private final AtomicLong used = new AtomicLong();

	MemoryQuota(long most) {
		this.most = most;
	}

	/**
	 * Takes bytes from the quota.
	 * @throws ApiException if the quota is used up
	 */
	void take(long bytes) {
		if (this.used.addAndGet(bytes) > this.most) {
			this.used.addAndGet(-bytes);
			throw new ApiException(ErrorCode.RATE_LIMITED,
					"The server holds bodies of " + this.most
							+ " bytes together, which is the most. Try again in a few seconds, or send less.")
				.with("maximum", this.most)
				.with("retryAfter", 1);
		}
	}

	void giveBack(long bytes) {
		this.used.addAndGet(-bytes);
	}

	/** Number of bytes in use. */
	long used() {
		return this.used.get();
	}

}

package org.lianhe.web.limits;

import java.util.concurrent.atomic.AtomicLong;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** The memory for all bodies together, those that wait and those that are answered. */
final class MemoryQuota {

	private final long most;

	private final AtomicLong used = new AtomicLong();

	MemoryQuota(long most) {
		this.most = most;
	}

	/**
	 * Takes so many bytes.
	 * @throws ApiException if there are not so many left
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

	/** Bytes that are taken. */
	long used() {
		return this.used.get();
	}

}

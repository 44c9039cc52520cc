package org.lianhe.web.streaming;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Lets only so many files be sent at once, so that their readers, however slow, leave
 * connections to the store for all others.
 */
public final class ExportBulkhead {

	/** After which a turn may be free. */
	private static final int SECONDS_TO_WAIT = 5;

	private final int most;

	private final Semaphore free;

	private final Duration patience;

	/**
	 * Turns for so many at once.
	 * @param patience how long to wait for a turn
	 */
	public ExportBulkhead(int most, Duration patience) {
		this.most = most;
		this.free = new Semaphore(most, true);
		this.patience = patience;
	}

	/**
	 * Waits for a turn, and does the work in it.
	 * @throws ApiException if no turn came in time
	 */
	public void run(Runnable work) {
		if (!hasTurn()) {
			throw new ApiException(ErrorCode.RATE_LIMITED, this.most
					+ " tables and files are being sent, which is the most at once. Try again in a few seconds.")
				.with("maximum", this.most)
				.with("retryAfter", SECONDS_TO_WAIT);
		}
		try {
			work.run();
		}
		finally {
			this.free.release();
		}
	}

	private boolean hasTurn() {
		try {
			return this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}

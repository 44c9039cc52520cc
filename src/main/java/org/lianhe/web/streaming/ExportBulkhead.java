package org.lianhe.web.streaming;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.lianhe.core.budget.RequestBudget;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Lets only so many files be sent at once, so that their readers, however slow, leave
 * connections to the store for all others. One client has at most half of them.
 */
public final class ExportBulkhead {

	/** After which a turn may be free. */
	private static final int SECONDS_TO_WAIT = 5;

	private final int most;

	private final Semaphore free;

	private final ConcurrentMap<Object, Integer> countByClient = new ConcurrentHashMap<>();

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
		Object client = RequestBudget.current().client();
		if (client == null) {
			runForAny(work);
			return;
		}
		int most = Math.max(1, this.most / 2);
		try {
			if (this.countByClient.merge(client, 1, Integer::sum) > most) {
				throw refused(most + " tables and files are being sent to your address", most);
			}
			runForAny(work);
		}
		finally {
			this.countByClient.computeIfPresent(client, (key, count) -> (count > 1) ? count - 1 : null);
		}
	}

	private void runForAny(Runnable work) {
		if (!hasTurn()) {
			throw refused(this.most + " tables and files are being sent", this.most);
		}
		try {
			work.run();
		}
		finally {
			this.free.release();
		}
	}

	private static ApiException refused(String reason, int most) {
		return new ApiException(ErrorCode.RATE_LIMITED,
				reason + ", which is the most at once. Try again in a few seconds.")
			.with("maximum", most)
			.with("retryAfter", SECONDS_TO_WAIT);
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

package org.lianhe.table;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/**
 * Lets only so many tables be written at once, so that readers of tables, however slow,
 * leave connections to the store for all others.
 */
final class Turns {

	private final int most;

	private final Semaphore free;

	private final Duration patience;

	Turns(int most, Duration patience) {
		this.most = most;
		this.free = new Semaphore(most, true);
		this.patience = patience;
	}

	/**
	 * Waits for a turn, and does the work in it.
	 * @throws Refusal if no turn came in time
	 */
	void run(Runnable work) {
		if (!hasTurn()) {
			throw new Refusal(Code.RATE_LIMITED,
					this.most + " tables are being sent, which is the most at once. Try again in a few seconds.")
				.with("maximum", this.most);
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

package org.lianhe.cost;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/**
 * Lets only so many operations be answered at once. Heavy ones take at most half of the
 * places, so that they never keep light ones waiting for long.
 */
public final class Lanes {

	private final CostLimits limits;

	private final Semaphore all;

	private final Semaphore heavy;

	public Lanes(CostLimits limits) {
		this.limits = limits;
		this.all = new Semaphore(limits.atOnce(), true);
		this.heavy = new Semaphore(Math.max(1, limits.atOnce() / 2), true);
	}

	/**
	 * Waits for a place, and answers in it.
	 * @param cost of the operation
	 * @throws Refusal if too many wait already, or no place came in time
	 */
	public <T> T in(long cost, Supplier<T> answer) {
		if (!this.limits.isHeavy(cost)) {
			return in(this.all, answer);
		}
		return in(this.heavy, () -> in(this.all, answer));
	}

	private <T> T in(Semaphore places, Supplier<T> answer) {
		if (!places.tryAcquire() && !waited(places)) {
			throw new Refusal(Code.RATE_LIMITED,
					"As many queries are being answered as can be at once. Try again in a few seconds.")
				.with("maximum", this.limits.atOnce())
				.with("retryAfter", 1 + this.limits.patience().toSeconds());
		}
		try {
			return answer.get();
		}
		finally {
			places.release();
		}
	}

	private boolean waited(Semaphore places) {
		if (places.getQueueLength() >= this.limits.waiting()) {
			return false;
		}
		try {
			return places.tryAcquire(this.limits.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}

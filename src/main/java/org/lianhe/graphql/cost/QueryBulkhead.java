package org.lianhe.graphql.cost;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Lets only so many operations be answered at once, and only so many wait. Heavy ones
 * take at most half of the places, so that they never keep light ones waiting for long.
 */
public final class QueryBulkhead {

	private final CostProperties limits;

	private final Semaphore all;

	private final Semaphore heavy;

	private final Semaphore waiting;

	public QueryBulkhead(CostProperties limits) {
		this.limits = limits;
		this.all = new Semaphore(limits.atOnce(), true);
		this.heavy = new Semaphore(Math.max(1, limits.atOnce() / 2), true);
		this.waiting = new Semaphore(limits.waiting());
	}

	/**
	 * Waits for a place, and answers in it.
	 * @param cost of the operation
	 * @throws ApiException if too many wait already, or no place came in time
	 */
	public <T> T in(long cost, Supplier<T> answer) {
		long until = until();
		if (!this.limits.isHeavy(cost)) {
			return in(this.all, until, answer);
		}
		return in(this.heavy, until, () -> in(this.all, until, answer));
	}

	/**
	 * Waits for an answer that is being made for another, beside those who wait for a
	 * place.
	 * @return null if it is null, did not come in time, or too many wait already
	 */
	public <T> @Nullable T shared(CompletableFuture<@Nullable T> answer) {
		long until = until();
		boolean isThere = answer.isDone() || waits(() -> comes(answer, until));
		return isThere ? answer.join() : null;
	}

	/** How many wait. */
	int waiting() {
		return this.limits.waiting() - this.waiting.availablePermits();
	}

	private <T> T in(Semaphore places, long until, Supplier<T> answer) {
		if (!places.tryAcquire() && !waits(() -> places.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS))) {
			throw new ApiException(ErrorCode.RATE_LIMITED,
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

	private long until() {
		return System.nanoTime() + this.limits.patience().toNanos();
	}

	private static boolean comes(CompletableFuture<?> answer, long until) throws InterruptedException {
		try {
			answer.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
			return true;
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
	}

	/** Waits, unless too many do, and tells whether what was waited for came. */
	private boolean waits(Wait wait) {
		if (!this.waiting.tryAcquire()) {
			return false;
		}
		try {
			return wait.comes();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.waiting.release();
		}
	}

	/** Waiting for something, for a time. */
	@FunctionalInterface
	private interface Wait {

		boolean comes() throws InterruptedException;

	}

}

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
 * Limits how many operations are executed at once, and how many wait. Heavy ones take at
 * most half of the places, so that light ones never wait for them for long.
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
	 * Waits for a place, and executes an operation in it.
	 * @param cost of the operation
	 * @throws ApiException if too many operations wait, or no place is free in time
	 */
	public <T> T execute(long cost, Supplier<T> operation) {
		long deadline = deadline();
		if (!this.limits.isHeavy(cost)) {
			return execute(this.all, deadline, operation);
		}
		return execute(this.heavy, deadline, () -> execute(this.all, deadline, operation));
	}

	/**
	 * Waits for the result of another operation, as one of those that wait for a place.
	 * @return null if the result is null, does not come in time, or too many wait
	 */
	public <T> @Nullable T await(CompletableFuture<@Nullable T> result) {
		long deadline = deadline();
		boolean isDone = result.isDone() || waitFor(() -> isDone(result, deadline));
		return isDone ? result.join() : null;
	}

	/** The number of operations that wait. */
	int waiting() {
		return this.limits.waiting() - this.waiting.availablePermits();
	}

	private <T> T execute(Semaphore places, long deadline, Supplier<T> operation) {
		if (!places.tryAcquire()
				&& !waitFor(() -> places.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS))) {
			throw new ApiException(ErrorCode.RATE_LIMITED,
					"As many queries are being answered as can be at once. Try again in a few seconds.")
				.with("maximum", this.limits.atOnce())
				.with("retryAfter", 1 + this.limits.patience().toSeconds());
		}
		try {
			return operation.get();
		}
		finally {
			places.release();
		}
	}

	private long deadline() {
		return System.nanoTime() + this.limits.patience().toNanos();
	}

	private static boolean isDone(CompletableFuture<?> result, long deadline) throws InterruptedException {
		try {
			result.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
			return true;
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
	}

	/** Waits unless too many do; returns whether the condition came true in time. */
	private boolean waitFor(Condition condition) {
		if (!this.waiting.tryAcquire()) {
			return false;
		}
		try {
			return condition.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.waiting.release();
		}
	}

	/** A condition that may come true in time. */
	@FunctionalInterface
	private interface Condition {

		boolean await() throws InterruptedException;

	}

}

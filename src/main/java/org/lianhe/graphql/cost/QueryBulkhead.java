package org.lianhe.graphql.cost;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.RequestBudget;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Limits how many operations are executed at once, and how many wait. Heavy operations
 * take at most half of the places, and so do those of one client. Of those that wait, the
 * one whose client has used the least time is next, so that a client with many
 * connections does not delay the others.
 */
public final class QueryBulkhead {

	/** Most operations that wait, for a place or for the result of an equal one. */
	public static final int MAX_WAITING = 50;

	/** An operation is heavy if it costs more than this part of the maximum. */
	private static final int HEAVY = 10;

	private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

	private static final int MAX_CLIENTS = 10_000;

	private static final int QUIET_SECONDS = 10;

	private final int maxConcurrent;

	private final int maxWaiting;

	private final Duration timeout;

	private final int maxCost;

	private final ReentrantLock lock = new ReentrantLock();

	private final List<Waiter> queue = new ArrayList<>();

	private final Map<Object, Integer> runningByClient = new HashMap<>();

	/** Nanoseconds that operations of each client took, until it is quiet for a while. */
	private final Cache<Object, Long> usage = Caffeine.newBuilder()
		.maximumSize(MAX_CLIENTS)
		.expireAfterWrite(QUIET_SECONDS, TimeUnit.SECONDS)
		.build();

	private final Semaphore waiting;

	private int running;

	private int runningHeavy;

	/**
	 * Creates a bulkhead.
	 * @param maxConcurrent most operations that are executed at once
	 * @param maxWaiting most operations that wait
	 * @param timeout how long an operation waits
	 * @param maxCost most that an operation may cost
	 */
	public QueryBulkhead(int maxConcurrent, int maxWaiting, Duration timeout, int maxCost) {
		this.maxConcurrent = maxConcurrent;
		this.maxWaiting = maxWaiting;
		this.timeout = timeout;
		this.maxCost = maxCost;
		this.waiting = new Semaphore(maxWaiting);
	}

	/**
	 * Waits for a place, and executes an operation in it.
	 * @param cost of the operation
	 * @throws ApiException if too many operations wait, or no place is free in time
	 */
	public <T> T execute(long cost, Supplier<T> operation) {
		Object client = RequestBudget.current().client();
		boolean isHeavy = cost > this.maxCost / HEAVY;
		if (!start(client, isHeavy, cost)) {
			throw new ApiException(ErrorCode.RATE_LIMITED,
					"As many queries are being answered as can be at once. Try again in a few seconds.")
				.with("maximum", this.maxConcurrent)
				.with("retryAfter", 1 + this.timeout.toSeconds());
		}
		long start = System.nanoTime();
		try {
			return operation.get();
		}
		finally {
			end(client, isHeavy, System.nanoTime() - start);
		}
	}

	/**
	 * Waits for the result of another operation, as one of those that wait for a place.
	 * @return null if the result is null, does not come in time, or too many wait
	 */
	public <T> @Nullable T await(CompletableFuture<@Nullable T> result) {
		if (!result.isDone() && !awaitOther(result)) {
			return null;
		}
		return result.join();
	}

	private boolean awaitOther(CompletableFuture<?> result) {
		if (!this.waiting.tryAcquire()) {
			return false;
		}
		try {
			result.get(this.timeout.toNanos(), TimeUnit.NANOSECONDS);
			return true;
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.waiting.release();
		}
	}

	/** The number of operations that wait. */
	int waiting() {
		return this.maxWaiting - this.waiting.availablePermits();
	}

	/** Waits for a place unless too many do; returns whether it was given in time. */
	private boolean start(@Nullable Object client, boolean isHeavy, long cost) {
		this.lock.lock();
		try {
			if (this.queue.isEmpty() && this.running < this.maxConcurrent && mayStart(client, isHeavy)) {
				count(client, isHeavy, 1);
				return true;
			}
			Waiter waiter = new Waiter(client, isHeavy, cost, this.lock.newCondition());
			this.queue.add(waiter);
			try {
				startNext();
				return waiter.isStarted || awaitStart(waiter);
			}
			finally {
				this.queue.remove(waiter);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean awaitStart(Waiter waiter) {
		if (!this.waiting.tryAcquire()) {
			return false;
		}
		try {
			long left = this.timeout.toNanos();
			while (!waiter.isStarted && left > 0) {
				left = waiter.signal.awaitNanos(left);
			}
			return waiter.isStarted;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return waiter.isStarted;
		}
		finally {
			this.waiting.release();
		}
	}

	private void end(@Nullable Object client, boolean isHeavy, long nanos) {
		this.lock.lock();
		try {
			count(client, isHeavy, -1);
			if (client != null) {
				this.usage.asMap().merge(client, nanos, Long::sum);
			}
			startNext();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void startNext() {
		while (this.running < this.maxConcurrent) {
			Waiter next = this.queue.stream()
				.filter((waiter) -> mayStart(waiter.client, waiter.isHeavy))
				.min(Comparator.comparingLong((Waiter waiter) -> usage(waiter.client))
					.thenComparingLong((waiter) -> waiter.cost))
				.orElse(null);
			if (next == null) {
				return;
			}
			this.queue.remove(next);
			next.isStarted = true;
			count(next.client, next.isHeavy, 1);
			next.signal.signal();
		}
	}

	private long usage(@Nullable Object client) {
		Long known = (client != null) ? this.usage.getIfPresent(client) : null;
		return (known != null) ? known : 0;
	}

	private boolean mayStart(@Nullable Object client, boolean isHeavy) {
		return (!isHeavy || this.runningHeavy < half())
				&& (client == null || this.runningByClient.getOrDefault(client, 0) < maxPerClient());
	}

	private int half() {
		return Math.max(1, this.maxConcurrent / 2);
	}

	/** While there are other clients, one client leaves a processor to them. */
	private int maxPerClient() {
		this.usage.cleanUp();
		return (this.usage.estimatedSize() > 1) ? Math.max(1, Math.min(half(), PROCESSORS - 1)) : half();
	}

	private void count(@Nullable Object client, boolean isHeavy, int change) {
		this.running += change;
		this.runningHeavy += isHeavy ? change : 0;
		if (client != null) {
			this.runningByClient.merge(client, change, (one, other) -> (one + other > 0) ? one + other : null);
		}
	}

	/** An operation that waits for a place. */
	private static final class Waiter {

		private final @Nullable Object client;

		private final boolean isHeavy;

		private final long cost;

		private final Condition signal;

		private boolean isStarted;

		Waiter(@Nullable Object client, boolean isHeavy, long cost, Condition signal) {
			this.client = client;
			this.isHeavy = isHeavy;
			this.cost = cost;
			this.signal = signal;
		}

	}

}

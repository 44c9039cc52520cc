package org.lianhe.core.budget;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * What one request may use of the server, in bytes and in time. Whatever a request makes
 * the server hold is reserved before it is allocated, and long work checks the deadline
 * between its steps. The budget belongs to the thread that handles the request. A thread
 * without a request, such as the one that loads the seed, has no limits.
 */
public final class RequestBudget implements AutoCloseable {

	private static final ThreadLocal<@Nullable RequestBudget> CURRENT = new ThreadLocal<>();

	/** Of threads without a request. It keeps no numbers, since all of them share it. */
	private static final RequestBudget UNLIMITED = new RequestBudget(null, null);

	/** Bytes taken from the pool at once, so that it is rarely asked. */
	private static final long CHUNK = 64 << 10;

	/** Bytes of each request for which the pool is not asked. */
	private static final long FREE = CHUNK;

	private final @Nullable MemoryPool pool;

	private final @Nullable Object client;

	private long reserved;

	private long taken;

	private int seconds;

	private long deadline = Long.MAX_VALUE;

	private RequestBudget(@Nullable MemoryPool pool, @Nullable Object client) {
		this.pool = pool;
		this.client = client;
	}

	/**
	 * Opens a budget for the request that this thread handles.
	 * @param client whose request it is; null if unknown
	 */
	public static RequestBudget open(MemoryPool pool, @Nullable Object client) {
		RequestBudget budget = new RequestBudget(pool, client);
		CURRENT.set(budget);
		return budget;
	}

	/** The budget of the request that this thread handles. */
	public static RequestBudget current() {
		RequestBudget budget = CURRENT.get();
		return (budget != null) ? budget : UNLIMITED;
	}

	/** Whose request it is; null if unknown. */
	public @Nullable Object client() {
		return this.client;
	}

	/**
	 * Reserves bytes.
	 * @throws ApiException if the request, its client or all requests together need more
	 * than they may
	 */
	public void reserve(long bytes) {
		if (this.pool == null) {
			return;
		}
		this.reserved += bytes;
		if (this.reserved > FREE && this.reserved > this.taken) {
			if (this.reserved > this.pool.maxPerRequest()) {
				throw tooLarge(this.pool.maxPerRequest());
			}
			long more = Math.max(CHUNK, this.reserved - this.taken);
			this.pool.take(this.client, more);
			this.taken += more;
		}
	}

	/** Bytes reserved so far. */
	public long reserved() {
		return this.reserved;
	}

	/** Gives back what was reserved since this number was reserved. */
	public void releaseTo(long bytes) {
		this.reserved = Math.min(this.reserved, bytes);
	}

	private static ApiException tooLarge(long maximum) {
		return new ApiException(ErrorCode.QUERY_TOO_LARGE,
				String.format(Locale.ROOT,
						"The request needs more than %,d bytes of memory, which is the most for one. "
								+ "Ask for fewer fields or smaller pages, or for a table, which is streamed.",
						maximum))
			.with("maximum", maximum);
	}

	/** Sets the deadline of the work that begins now. */
	public void startDeadline(int seconds) {
		if (this.pool != null) {
			this.seconds = seconds;
			this.deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		}
	}

	/**
	 * Checks the deadline.
	 * @throws ApiException if it has passed
	 */
	public void checkDeadline() {
		if (this.deadline != Long.MAX_VALUE && System.nanoTime() - this.deadline > 0) {
			throw new ApiException(ErrorCode.TIMEOUT, "The request took more than " + this.seconds
					+ " seconds. Ask for less at once, or in several queries.");
		}
	}

	/** Gives everything back and ends the request's budget. */
	@Override
	public void close() {
		if (this.pool != null && this.taken > 0) {
			this.pool.giveBack(this.client, this.taken);
			this.taken = 0;
		}
		CURRENT.remove();
	}

}

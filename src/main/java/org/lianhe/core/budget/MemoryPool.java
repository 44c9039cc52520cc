package org.lianhe.core.budget;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * The memory that all requests in progress may take together, a share of the heap. One
 * request may take half of it, and so may all requests of one client.
 */
public final class MemoryPool {

	/** All requests together take at most one of so many parts of the heap. */
	private static final int SHARE_OF_HEAP = 4;

	private final long total;

	private final AtomicLong used = new AtomicLong();

	private final ConcurrentMap<Object, Long> usedByClient = new ConcurrentHashMap<>();

	/**
	 * Creates a pool.
	 * @param total bytes of all requests together
	 */
	public MemoryPool(long total) {
		this.total = total;
	}

	/** A pool with a share of the largest heap that this process may have. */
	public static MemoryPool ofHeap() {
		return new MemoryPool(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
	}

	/** Bytes that all requests may take together. */
	public long total() {
		return this.total;
	}

	/** Bytes that one request may take. */
	public long maxPerRequest() {
		return this.total / 2;
	}

	/** Bytes that are taken now. */
	public long used() {
		return this.used.get();
	}

	/**
	 * Takes bytes for a request.
	 * @param client whose request it is; null if unknown
	 * @throws ApiException if the client, or all together, have taken as much as they may
	 */
	void take(@Nullable Object client, long bytes) {
		if (this.used.addAndGet(bytes) > this.total) {
			this.used.addAndGet(-bytes);
			throw exhausted("The server");
		}
		if (client != null && this.usedByClient.merge(client, bytes, Long::sum) > this.total / 2) {
			giveBack(client, bytes);
			throw exhausted("Your address");
		}
	}

	void giveBack(@Nullable Object client, long bytes) {
		this.used.addAndGet(-bytes);
		if (client != null) {
			this.usedByClient.computeIfPresent(client, (key, taken) -> (taken > bytes) ? taken - bytes : null);
		}
	}

	private ApiException exhausted(String who) {
		return new ApiException(ErrorCode.RATE_LIMITED,
				who + " has as many large requests in progress as fit into memory. Try again in a few seconds.")
			.with("maximum", this.total)
			.with("retryAfter", 1);
	}

}

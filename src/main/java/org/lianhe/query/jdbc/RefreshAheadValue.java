package org.lianhe.query.jdbc;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A cached value that one thread at a time reloads. Other threads get the cached value
 * while it is young enough, and wait for the reload after that.
 *
 * @param <T> type of the value
 */
public final class RefreshAheadValue<T> {

	private final Supplier<T> store;

	private final long nanos;

	private final LongSupplier clock;

	private final AtomicReference<@Nullable CompletableFuture<Map.Entry<Long, T>>> loading = new AtomicReference<>();

	/** The value, and when it was loaded. */
	private volatile Map.@Nullable Entry<Long, T> found;

	/**
	 * Creates an empty cache.
	 * @param store loads the value
	 * @param maxAge largest age of the value; zero reloads it each time
	 */
	public RefreshAheadValue(Supplier<T> store, Duration maxAge) {
		this(store, maxAge, System::nanoTime);
	}

	RefreshAheadValue(Supplier<T> store, Duration maxAge, LongSupplier clock) {
		this.store = store;
		this.nanos = maxAge.toNanos();
		this.clock = clock;
	}

	/** Returns the value. An exception of the loader is thrown to all waiting threads. */
	public T get() {
		return get((value) -> true);
	}

	/**
	 * Returns the cached value if it matches the predicate; otherwise reloads it.
	 */
	public T get(Predicate<T> holds) {
		if (this.nanos == 0) {
			return this.store.get();
		}
		Map.Entry<Long, T> last = this.found;
		if (last != null && holds.test(last.getValue())) {
			long age = this.clock.getAsLong() - last.getKey();
			boolean isLoading = this.loading.get() != null;
			if (age < this.nanos / 2 || (age < this.nanos && isLoading)) {
				return last.getValue();
			}
		}
		T value = load().getValue();
		return holds.test(value) ? value : load().getValue();
	}

	/** Loads the value in this thread, or waits for the thread that is loading it. */
	private Map.Entry<Long, T> load() {
		CompletableFuture<Map.Entry<Long, T>> mine = new CompletableFuture<>();
		CompletableFuture<Map.Entry<Long, T>> other = this.loading.compareAndExchange(null, mine);
		if (other == null) {
			return load(mine);
		}
		try {
			return other.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private Map.Entry<Long, T> load(CompletableFuture<Map.Entry<Long, T>> mine) {
		try {
			Map.Entry<Long, T> now = Map.entry(this.clock.getAsLong(), this.store.get());
			this.found = now;
			this.loading.set(null);
			mine.complete(now);
			return now;
		}
		catch (RuntimeException | Error ex) {
			this.loading.set(null);
			mine.completeExceptionally(ex);
			throw ex;
		}
	}

}

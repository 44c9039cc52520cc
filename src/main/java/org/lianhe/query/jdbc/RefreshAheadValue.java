package org.lianhe.query.jdbc;

import java.time.Duration;
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

	private final AtomicReference<@Nullable CompletableFuture<Found<T>>> asking = new AtomicReference<>();

	private volatile @Nullable Found<T> found;

	/**
	 * Creates an empty cache.
	 * @param store loads the value
	 * @param most largest age of the value; zero reloads it each time
	 */
	public RefreshAheadValue(Supplier<T> store, Duration most) {
		this(store, most, System::nanoTime);
	}

	RefreshAheadValue(Supplier<T> store, Duration most, LongSupplier clock) {
		this.store = store;
		this.nanos = most.toNanos();
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
		Found<T> last = this.found;
		if (last != null && holds.test(last.value())) {
			long age = this.clock.getAsLong() - last.since();
			boolean isOneAsking = this.asking.get() != null;
			if (age < this.nanos / 2 || (age < this.nanos && isOneAsking)) {
				return last.value();
			}
		}
		T value = asked().value();
		return holds.test(value) ? value : asked().value();
	}

	/** Loads the value in this thread, or waits for the thread that is loading it. */
	private Found<T> asked() {
		CompletableFuture<Found<T>> mine = new CompletableFuture<>();
		CompletableFuture<Found<T>> others = this.asking.compareAndExchange(null, mine);
		if (others == null) {
			return ask(mine);
		}
		try {
			return others.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private Found<T> ask(CompletableFuture<Found<T>> mine) {
		try {
			Found<T> now = new Found<>(this.clock.getAsLong(), this.store.get());
			this.found = now;
			this.asking.set(null);
			mine.complete(now);
			return now;
		}
		catch (RuntimeException | Error ex) {
			this.asking.set(null);
			mine.completeExceptionally(ex);
			throw ex;
		}
	}

	private record Found<T>(long since, T value) {
	}

}

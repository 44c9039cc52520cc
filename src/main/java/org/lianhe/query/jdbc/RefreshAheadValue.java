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
 * What the store said of late. However many want to know, one asks at a time: before what
 * is known grows too old, while the others take it as it is; after that, for all of them.
 *
 * @param <T> what is asked for
 */
public final class RefreshAheadValue<T> {

	private final Supplier<T> store;

	private final long nanos;

	private final LongSupplier clock;

	private final AtomicReference<@Nullable CompletableFuture<Found<T>>> asking = new AtomicReference<>();

	private volatile @Nullable Found<T> found;

	/**
	 * Begins with nothing known.
	 * @param store asks it
	 * @param most how old what is known may be; zero asks each time
	 */
	public RefreshAheadValue(Supplier<T> store, Duration most) {
		this(store, most, System::nanoTime);
	}

	RefreshAheadValue(Supplier<T> store, Duration most, LongSupplier clock) {
		this.store = store;
		this.nanos = most.toNanos();
		this.clock = clock;
	}

	/** What the store says or said of late. What it throws is thrown to all who wait. */
	public T get() {
		return get((value) -> true);
	}

	/**
	 * The same, if it still holds by what else is known; else the store is asked at once.
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

	/** What the one says who asks; this is that one if there is no other. */
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

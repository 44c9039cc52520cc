package org.lianhe.query.jdbc;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefreshAheadValueTests {

	private static final Executor THREADS = (work) -> new Thread(work).start();

	private final AtomicInteger asked = new AtomicInteger();

	private final CountDownLatch answer = new CountDownLatch(1);

	private volatile long now;

	@Test
	void reloadsAfterHalfOfTheMaximumAge() {
		RefreshAheadValue<Integer> lately = lately(Duration.ofNanos(100), this.asked::incrementAndGet);
		assertThat(lately.get()).isOne();
		this.now = 49;
		assertThat(lately.get()).isOne();
		this.now = 50;
		assertThat(lately.get()).isEqualTo(2);
		this.now = 150;
		assertThat(lately.get()).isEqualTo(3);
	}

	@Test
	void loadsOnEveryCallWhenMaximumAgeIsZero() {
		RefreshAheadValue<Integer> lately = lately(Duration.ZERO, this.asked::incrementAndGet);
		assertThat(lately.get()).isOne();
		assertThat(lately.get()).isEqualTo(2);
	}

	@Test
	void reloadsAtOnceIfTheValueDoesNotMatch() {
		RefreshAheadValue<Integer> lately = lately(Duration.ofHours(1), this.asked::incrementAndGet);
		assertThat(lately.get()).isOne();
		assertThat(lately.get((value) -> value == 2)).isEqualTo(2);
		assertThat(lately.get()).isEqualTo(2);
	}

	@Test
	void concurrentFirstCallsLoadOnce() {
		RefreshAheadValue<Integer> lately = lately(Duration.ofHours(1), this::slow);
		Iterable<CompletableFuture<Integer>> all = IntStream.range(0, 20)
			.mapToObj((i) -> CompletableFuture.supplyAsync(lately::get, THREADS))
			.toList();
		Awaitility.await().until(() -> this.asked.get() > 0);
		this.answer.countDown();
		assertThat(all).allSatisfy((one) -> assertThat(one.join()).isOne());
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void whileOneAsksTheOthersTakeWhatIsKnownAndNotTooOld() {
		RefreshAheadValue<Integer> lately = lately(Duration.ofNanos(100),
				() -> (this.asked.get() == 0) ? this.asked.incrementAndGet() : slow());
		lately.get();
		this.now = 60;
		CompletableFuture<Integer> one = CompletableFuture.supplyAsync(lately::get, THREADS);
		Awaitility.await().until(() -> this.asked.get() == 2);
		assertThat(lately.get()).isOne();
		this.now = 100;
		CompletableFuture<Integer> late = CompletableFuture.supplyAsync(lately::get, THREADS);
		this.answer.countDown();
		assertThat(late.join()).isEqualTo(2);
		assertThat(one.join()).isEqualTo(2);
	}

	@Test
	void doesNotCacheExceptionsOfTheStore() {
		RefreshAheadValue<Integer> lately = lately(Duration.ofHours(1), () -> {
			if (this.asked.incrementAndGet() == 1) {
				throw new IllegalStateException("as meant");
			}
			return this.asked.get();
		});
		assertThatThrownBy(lately::get).isInstanceOf(IllegalStateException.class).hasMessage("as meant");
		assertThat(lately.get()).isEqualTo(2);
	}

	private <T> RefreshAheadValue<T> lately(Duration most, Supplier<T> store) {
		return new RefreshAheadValue<>(store, most, () -> this.now);
	}

	private int slow() {
		int number = this.asked.incrementAndGet();
		try {
			this.answer.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return number;
	}

}

package org.lianhe.graphql.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianhe.graphql.cost.CostProperties;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.http.ResponseCache.Known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class ResponseCacheTests {

	private static final EntityTag TAG = EntityTag.of("a");

	private static final QueryOutcome EXCHANGE = new QueryOutcome("A", "0", QueryOutcome.Outcome.EXECUTED, null,
			List.of());

	private static final QueryBulkhead LANES = new QueryBulkhead(
			new CostProperties(1000, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, Duration.ofSeconds(2)));

	private final ResponseCache cache = new ResponseCache(100_000, LANES);

	private final AtomicInteger made = new AtomicInteger();

	@Test
	void makesAnAnswerOnce() {
		Supplier<CachedResponse> maker = maker(TAG, 10);
		assertThat(this.cache.get(TAG, maker).exchange().outcome()).isEqualTo(QueryOutcome.Outcome.EXECUTED);
		assertThat(this.cache.get(TAG, maker).exchange().outcome()).isEqualTo(QueryOutcome.Outcome.KEPT);
		assertThat(this.made).hasValue(1);
	}

	@Test
	void keepsNothingThatHasNoTag() {
		Supplier<CachedResponse> maker = maker(null, 10);
		this.cache.get(TAG, maker);
		this.cache.get(TAG, maker);
		assertThat(this.made).hasValue(2);
	}

	@Test
	void keepsNothingWhereItIsOff() {
		ResponseCache off = new ResponseCache(0, LANES);
		Supplier<CachedResponse> maker = maker(TAG, 10);
		off.get(TAG, maker);
		off.get(TAG, maker);
		assertThat(this.made).hasValue(2);
		assertThat(off.kept(TAG, false)).isNull();
	}

	@Test
	void makesOnceWhatIsAskedForAtOnce() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		Supplier<CachedResponse> slow = () -> {
			begun.countDown();
			await(go);
			return maker(TAG, 10).get();
		};
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<CachedResponse> one = threads.submit(() -> this.cache.get(TAG, slow));
			await(begun);
			Future<CachedResponse> other = threads.submit(() -> this.cache.get(TAG, maker(TAG, 10)));
			go.countDown();
			assertThat(other.get().body()).isEqualTo(one.get().body());
			assertThat(this.made).hasValue(1);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void aMakerThatFailsLeavesNoOneWaiting() {
		assertThat(catchThrowable(() -> this.cache.get(TAG, () -> {
			throw new IllegalStateException("as meant");
		}))).hasMessage("as meant");
		assertThat(this.cache.get(TAG, maker(TAG, 10)).body()).hasSize(10);
	}

	@Test
	void waitsForWhatIsMadeForAnotherNoLongerThanForAPlace() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		ExecutorService threads = Executors.newSingleThreadExecutor();
		try {
			ResponseCache impatient = new ResponseCache(100_000, new QueryBulkhead(
					new CostProperties(1000, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, Duration.ofMillis(10))));
			Future<CachedResponse> one = threads.submit(() -> impatient.get(TAG, () -> {
				begun.countDown();
				await(go);
				return maker(TAG, 10).get();
			}));
			await(begun);
			assertThat(impatient.get(TAG, maker(TAG, 20)).body()).hasSize(20);
			go.countDown();
			assertThat(one.get().body()).hasSize(10);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void staysWithinItsSize() {
		int kept = 0;
		for (int i = 0; i < 1000; i++) {
			EntityTag tag = EntityTag.of("t" + i);
			this.cache.get(tag, maker(tag, 10_000));
		}
		this.cache.settle();
		for (int i = 0; i < 1000; i++) {
			kept += (this.cache.kept(EntityTag.of("t" + i), false) != null) ? 1 : 0;
		}
		assertThat(kept).isBetween(1, 10);
	}

	@Test
	void knowsARequestForOneDatasetOnly() {
		this.cache.know("request", new Known("one", TAG, EXCHANGE));
		assertThat(this.cache.known("request", "one")).isNotNull();
		assertThat(this.cache.known("request", "other")).isNull();
	}

	private Supplier<CachedResponse> maker(@Nullable EntityTag tag, int size) {
		return () -> {
			this.made.incrementAndGet();
			return new CachedResponse(200, "application/json", new byte[size], tag, EXCHANGE);
		};
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}

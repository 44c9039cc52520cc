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
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.execution.QueryOutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class ResponseCacheTests {

	private static final String TAG = "\"a\"";

	private static final QueryOutcome OUTCOME = new QueryOutcome("A", "0", QueryOutcome.Source.EXECUTED, null,
			List.of());

	private static final QueryBulkhead BULKHEAD = new QueryBulkhead(2, 1, Duration.ofSeconds(2), 1000);

	private final ResponseCache cache = new ResponseCache(100_000, BULKHEAD);

	private final AtomicInteger executions = new AtomicInteger();

	@Test
	void executesAQueryOnce() {
		Supplier<CachedResponse> executor = executor(TAG, 10);
		assertThat(this.cache.get(TAG, executor).outcome().source()).isEqualTo(QueryOutcome.Source.EXECUTED);
		assertThat(this.cache.get(TAG, executor).outcome().source()).isEqualTo(QueryOutcome.Source.KEPT);
		assertThat(this.executions).hasValue(1);
	}

	@Test
	void cachesNoResponseWithoutATag() {
		Supplier<CachedResponse> executor = executor(null, 10);
		this.cache.get(TAG, executor);
		this.cache.get(TAG, executor);
		assertThat(this.executions).hasValue(2);
	}

	@Test
	void cachesNothingIfItIsOff() {
		ResponseCache off = new ResponseCache(0, BULKHEAD);
		Supplier<CachedResponse> executor = executor(TAG, 10);
		off.get(TAG, executor);
		off.get(TAG, executor);
		assertThat(this.executions).hasValue(2);
		assertThat(off.getIfPresent(TAG)).isNull();
	}

	@Test
	void executesEqualRequestsAtTheSameTimeOnce() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		Supplier<CachedResponse> slow = () -> {
			begun.countDown();
			await(go);
			return executor(TAG, 10).get();
		};
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<CachedResponse> one = threads.submit(() -> this.cache.get(TAG, slow));
			await(begun);
			Future<CachedResponse> other = threads.submit(() -> this.cache.get(TAG, executor(TAG, 10)));
			go.countDown();
			assertThat(other.get().body()).isEqualTo(one.get().body());
			assertThat(this.executions).hasValue(1);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void leavesNoRequestWaitingIfTheExecutionFails() {
		assertThat(catchThrowable(() -> this.cache.get(TAG, () -> {
			throw new IllegalStateException("as meant");
		}))).hasMessage("as meant");
		assertThat(this.cache.get(TAG, executor(TAG, 10)).body()).hasSize(10);
	}

	@Test
	void waitsForAnotherExecutionNoLongerThanForAPlace() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		ExecutorService threads = Executors.newSingleThreadExecutor();
		try {
			ResponseCache impatient = new ResponseCache(100_000, new QueryBulkhead(2, 1, Duration.ofMillis(10), 1000));
			Future<CachedResponse> one = threads.submit(() -> impatient.get(TAG, () -> {
				begun.countDown();
				await(go);
				return executor(TAG, 10).get();
			}));
			await(begun);
			assertThat(impatient.get(TAG, executor(TAG, 20)).body()).hasSize(20);
			go.countDown();
			assertThat(one.get().body()).hasSize(10);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void staysWithinItsSize() {
		int cached = 0;
		for (int i = 0; i < 1000; i++) {
			String tag = "\"t" + i + "\"";
			this.cache.get(tag, executor(tag, 10_000));
		}
		this.cache.cleanUp();
		for (int i = 0; i < 1000; i++) {
			cached += (this.cache.getIfPresent("\"t" + i + "\"") != null) ? 1 : 0;
		}
		assertThat(cached).isBetween(1, 10);
	}

	@Test
	void knowsARequestForOneContentOnly() {
		this.cache.putRequest("request", executor(TAG, 10).get());
		assertThat(this.cache.ofRequest("request", "content")).isNotNull();
		assertThat(this.cache.ofRequest("request", "other")).isNull();
	}

	private Supplier<CachedResponse> executor(@Nullable String tag, int size) {
		return () -> {
			this.executions.incrementAndGet();
			return new CachedResponse(200, "application/json", new byte[size], tag, "content", OUTCOME);
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

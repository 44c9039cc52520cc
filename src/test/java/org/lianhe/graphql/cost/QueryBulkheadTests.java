package org.lianhe.graphql.cost;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianhe.core.budget.MemoryPool;
import org.lianhe.core.budget.RequestBudget;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QueryBulkheadTests {

	private static final long HEAVY = 101;

	private static final long LIGHT = 100;

	private static final Executor THREADS = (work) -> new Thread(work).start();

	private final QueryBulkhead bulkhead = new QueryBulkhead(2, 0, Duration.ZERO, 1000);

	@Test
	void leavesHalfOfThePlacesToLightOperations() throws InterruptedException {
		holding(HEAVY, () -> {
			assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.bulkhead.execute(HEAVY, () -> "second"))
				.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED));
			assertThat(this.bulkhead.execute(LIGHT, () -> "light")).isEqualTo("light");
		});
		assertThat(this.bulkhead.execute(HEAVY, () -> "free again")).isEqualTo("free again");
	}

	@Test
	void rejectsOperationsWithoutAPlace() throws InterruptedException {
		holding(LIGHT, () -> {
			try {
				holding(LIGHT, () -> assertThatExceptionOfType(ApiException.class)
					.isThrownBy(() -> this.bulkhead.execute(LIGHT, () -> "third")));
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	@Test
	void limitsWaitingOperations() throws InterruptedException {
		QueryBulkhead patient = new QueryBulkhead(1, 1, Duration.ofMinutes(1), 1000);
		holding(patient, LIGHT, () -> {
			CompletableFuture<String> waiting = CompletableFuture
				.supplyAsync(() -> patient.execute(HEAVY, () -> "waited"), THREADS);
			Awaitility.await().until(() -> patient.waiting() == 1);
			assertThatExceptionOfType(ApiException.class).isThrownBy(() -> patient.execute(LIGHT, () -> "no room"))
				.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED));
			assertThatExceptionOfType(ApiException.class).isThrownBy(() -> patient.execute(HEAVY, () -> "no room"));
			assertThat(patient.<String>await(new CompletableFuture<>())).isNull();
			assertThat(patient.await(CompletableFuture.completedFuture("there"))).isEqualTo("there");
			assertThat(waiting).isNotDone();
		});
		assertThat(patient.execute(HEAVY, () -> "free again")).isEqualTo("free again");
	}

	@Test
	void awaitsSharedResponsesNoLongerThanAPlace() {
		QueryBulkhead patient = new QueryBulkhead(1, 1, Duration.ofMillis(10), 1000);
		assertThat(patient.<String>await(new CompletableFuture<>())).isNull();
		assertThat(patient.waiting()).isZero();
	}

	@Test
	void leavesPlacesToOtherClients() throws InterruptedException {
		QueryBulkhead patient = new QueryBulkhead(4, 50, Duration.ofMinutes(1), 1000);
		CountDownLatch over = new CountDownLatch(1);
		List<CompletableFuture<String>> many = IntStream.range(0, 10)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> asClient("a", () -> patient.execute(LIGHT, () -> {
				awaitQuietly(over);
				return "a";
			})), THREADS))
			.toList();
		Awaitility.await().until(() -> patient.waiting() == 8);
		assertThat(asClient("b", () -> patient.execute(LIGHT, () -> "other"))).isEqualTo("other");
		over.countDown();
		assertThat(many).allSatisfy((one) -> assertThat(one.join()).isEqualTo("a"));
	}

	@Test
	void startsTheClientFirstThatUsedLeast() throws InterruptedException {
		QueryBulkhead patient = new QueryBulkhead(1, 50, Duration.ofMinutes(1), 1000);
		List<String> order = Collections.synchronizedList(new ArrayList<>());
		List<CompletableFuture<Void>> waiting = new ArrayList<>();
		asClient("a", () -> patient.execute(LIGHT, () -> "used some time"));
		holding(patient, LIGHT, () -> {
			for (String client : List.of("a", "a", "a", "b")) {
				int before = patient.waiting();
				waiting.add(CompletableFuture
					.runAsync(() -> asClient(client, () -> patient.execute(LIGHT, () -> order.add(client))), THREADS));
				Awaitility.await().until(() -> patient.waiting() > before);
			}
		});
		waiting.forEach(CompletableFuture::join);
		assertThat(order).startsWith("b").hasSize(4);
	}

	private static <T> T asClient(String client, Supplier<T> work) {
		RequestBudget budget = RequestBudget.open(new MemoryPool(Long.MAX_VALUE), client);
		try {
			return work.get();
		}
		finally {
			budget.close();
		}
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Does something while an operation of this cost is being answered. */
	private void holding(long cost, Runnable meanwhile) throws InterruptedException {
		holding(this.bulkhead, cost, meanwhile);
	}

	private static void holding(QueryBulkhead bulkhead, long cost, Runnable meanwhile) throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> bulkhead.execute(cost, () -> {
			begun.countDown();
			try {
				over.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return "held";
		}), THREADS);
		begun.await();
		try {
			meanwhile.run();
		}
		finally {
			over.countDown();
			answering.join();
		}
	}

}

package org.lianhe.cost;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LanesTests {

	private static final long HEAVY = 101;

	private static final long LIGHT = 100;

	private final Lanes lanes = new Lanes(new CostLimits(1000, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, Duration.ZERO));

	@Test
	void heavyOperationsLeaveHalfOfThePlacesToLightOnes() throws InterruptedException {
		holding(HEAVY, () -> {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.lanes.in(HEAVY, () -> "second"))
				.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(Code.RATE_LIMITED));
			assertThat(this.lanes.in(LIGHT, () -> "light")).isEqualTo("light");
		});
		assertThat(this.lanes.in(HEAVY, () -> "free again")).isEqualTo("free again");
	}

	@Test
	void thereAreOnlySoManyPlaces() throws InterruptedException {
		holding(LIGHT, () -> {
			try {
				holding(LIGHT, () -> assertThatExceptionOfType(Refusal.class)
					.isThrownBy(() -> this.lanes.in(LIGHT, () -> "third")));
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	/** Does something while an operation of this cost is being answered. */
	private void holding(long cost, Runnable meanwhile) throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> this.lanes.in(cost, () -> {
			begun.countDown();
			try {
				over.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return "held";
		}), (work) -> new Thread(work).start());
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

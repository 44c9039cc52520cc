package org.lianhe.core.budget;

import org.junit.jupiter.api.Test;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequestBudgetTests {

	private static final long MEGABYTE = 1 << 20;

	private final MemoryPool pool = new MemoryPool(8 * MEGABYTE);

	@Test
	void refusesARequestThatNeedsMoreThanHalfOfThePool() {
		RequestBudget budget = RequestBudget.open(this.pool, null);
		budget.reserve(4 * MEGABYTE);
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> budget.reserve(1)).satisfies((refusal) -> {
			assertThat(refusal.code()).isEqualTo(ErrorCode.QUERY_TOO_LARGE);
			assertThat(refusal.detail("maximum")).isEqualTo(4 * MEGABYTE);
			assertThat(refusal.text()).startsWith("The request needs more than 4,194,304 bytes of memory");
		});
		budget.close();
		assertThat(this.pool.used()).isZero();
	}

	@Test
	void refusesARequestThatDoesNotFitBesideOthers() {
		RequestBudget first = RequestBudget.open(this.pool, "a");
		RequestBudget second = RequestBudget.open(this.pool, "b");
		RequestBudget third = RequestBudget.open(this.pool, "c");
		first.reserve(3 * MEGABYTE);
		second.reserve(3 * MEGABYTE);
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> third.reserve(3 * MEGABYTE))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED));
		first.close();
		third.reserve(1);
		second.close();
		third.close();
		assertThat(this.pool.used()).isZero();
	}

	@Test
	void refusesAClientThatHasHalfOfThePool() {
		RequestBudget first = RequestBudget.open(this.pool, "a");
		RequestBudget second = RequestBudget.open(this.pool, "a");
		RequestBudget other = RequestBudget.open(this.pool, "b");
		first.reserve(3 * MEGABYTE);
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> second.reserve(2 * MEGABYTE))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED));
		other.reserve(3 * MEGABYTE);
		first.close();
		second.close();
		other.close();
		assertThat(this.pool.used()).isZero();
	}

	@Test
	void takesWhatWasGivenBackFromItsOwn() {
		RequestBudget budget = RequestBudget.open(this.pool, "a");
		for (int page = 0; page < 100; page++) {
			budget.releaseTo(0);
			budget.reserve(MEGABYTE);
		}
		assertThat(this.pool.used()).isEqualTo(MEGABYTE);
		budget.close();
	}

	@Test
	void checksTheDeadline() {
		RequestBudget budget = RequestBudget.open(this.pool, "a");
		budget.checkDeadline();
		budget.startDeadline(60);
		budget.checkDeadline();
		budget.startDeadline(-1);
		assertThatExceptionOfType(ApiException.class).isThrownBy(budget::checkDeadline)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.TIMEOUT));
		budget.close();
	}

	@Test
	void belongsToTheThread() {
		RequestBudget budget = RequestBudget.open(this.pool, "a");
		assertThat(RequestBudget.current()).isSameAs(budget);
		budget.close();
		RequestBudget none = RequestBudget.current();
		none.reserve(Long.MAX_VALUE / 2);
		none.checkDeadline();
		assertThat(none.client()).isNull();
	}

}

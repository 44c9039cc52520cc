package org.lianhe.query.jdbc;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineTests {

	@Test
	void allStatementsShareTheRemainingTime() throws SQLException {
		assertThat(Deadline.ofAll(100).secondsLeft()).isBetween(99, 100);
		assertThat(new Deadline(100, System.nanoTime() + TimeUnit.SECONDS.toNanos(50), true).secondsLeft())
			.isBetween(49, 50);
	}

	@Test
	void hasNoTimeAfterTheDeadline() {
		Deadline over = new Deadline(100, System.nanoTime() - 1, true);
		assertThatExceptionOfType(SQLTimeoutException.class).isThrownBy(over::secondsLeft);
	}

	@Test
	void eachStatementOfLongWorkHasTheFullTime() throws SQLException {
		assertThat(Deadline.ofEach(7).secondsLeft()).isEqualTo(7);
	}

}

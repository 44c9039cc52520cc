package org.lianhe.web.limits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MinimumDataRateOutputTests {

	private static final int ANSWER = 100_000;

	private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

	private boolean isLeft;

	private long now;

	@Test
	void whoTakesAnAnswerFastEnoughHasItWhole() throws IOException {
		MinimumDataRateOutput out = to(Duration.ofMillis(1050));
		out.write(new byte[ANSWER]);
		assertThat(this.taken.size()).isEqualTo(ANSWER);
		assertThat(this.isLeft).isFalse();
	}

	@Test
	void whoTakesItSlowlyIsLeftInTheMiddle() {
		MinimumDataRateOutput out = to(Duration.ofMillis(2000));
		assertThatExceptionOfType(ClientAbortException.class).isThrownBy(() -> out.write(new byte[ANSWER]));
		assertThat(this.taken.size()).isBetween(8192, ANSWER / 2);
		assertThat(this.isLeft).isTrue();
	}

	@Test
	void theTimeInWhichAnAnswerIsMadeDoesNotCount() throws IOException {
		MinimumDataRateOutput out = to(Duration.ofMillis(900));
		for (int i = 0; i < 10; i++) {
			this.now += Duration.ofHours(1).toNanos();
			out.write(new byte[8192]);
		}
		assertThat(this.isLeft).isFalse();
	}

	/**
	 * To a client that needs so long for 8 KB, where a second is allowed, and one for
	 * all.
	 */
	private MinimumDataRateOutput to(Duration each) {
		ServletOutputStream client = new ServletOutputStream() {
			@Override
			public void write(int letter) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void write(byte[] bytes, int from, int length) {
				MinimumDataRateOutputTests.this.taken.write(bytes, from, length);
				MinimumDataRateOutputTests.this.now += each.toNanos();
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setWriteListener(WriteListener listener) {
				throw new UnsupportedOperationException();
			}
		};
		return new MinimumDataRateOutput(client, new MinimumDataRate(Duration.ofSeconds(2), 8192), () -> this.now,
				() -> this.isLeft = true);
	}

}

package org.lianhe.web.streaming;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class DeadlineOutputStreamTests {

	private static final byte[] PIECE = new byte[8192];

	private static final byte[] MUCH = new byte[100 * 8192];

	private final AtomicLong clock = new AtomicLong();

	@Test
	void aReaderWhoIsSlowButSteadyGetsAllInTime() throws IOException {
		DeadlineOutputStream out = taking(7);
		out.write(MUCH, 0, 80 * PIECE.length);
		out.close();
		assertThat(seconds()).isEqualTo(81 * 7);
	}

	@Test
	void anAnswerThatTakesTooLongIsBrokenOffWithinAWrite() {
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> taking(7).write(MUCH)).satisfies((refusal) -> {
			assertThat(refusal.code()).isEqualTo(ErrorCode.TIMEOUT);
			assertThat(refusal.text()).isEqualTo("The answer took more than 600 seconds. Ask for less at once.");
		});
		assertThat(seconds()).isEqualTo(86 * 7);
	}

	@Test
	void tellsAReaderWhoIsGone() {
		DeadlineOutputStream out = new DeadlineOutputStream(new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				throw new IOException("gone");
			}
		}, Duration.ofHours(1), this.clock::get);
		assertThatIOException().isThrownBy(() -> out.write(PIECE));
		assertThat(out.isGone()).isTrue();
	}

	private DeadlineOutputStream taking(long secondsAPiece) {
		return new DeadlineOutputStream(new Slow(new long[] { secondsAPiece }), Duration.ofMinutes(10),
				this.clock::get);
	}

	private long seconds() {
		return TimeUnit.NANOSECONDS.toSeconds(this.clock.get());
	}

	/** Takes so many seconds for whatever it is given. */
	private final class Slow extends OutputStream {

		private final long[] pause;

		Slow(long[] pause) {
			this.pause = pause;
		}

		@Override
		public void write(int one) {
			DeadlineOutputStreamTests.this.clock.addAndGet(TimeUnit.SECONDS.toNanos(this.pause[0]));
		}

		@Override
		public void write(byte[] bytes, int from, int length) {
			write(0);
		}

		@Override
		public void close() {
			write(0);
		}

	}

}

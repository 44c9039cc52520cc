package org.lianhe.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/**
 * The bytes of an answer on their way to its reader, who has to take all of them in time,
 * and some of them all the time. It is looked at after every few.
 */
final class Outgoing extends OutputStream {

	/** Bytes that are written at once, which may wait for the reader. */
	private static final int PIECE = 8192;

	/** Waiting for the reader, in nanoseconds, over which the rate is taken. */
	private static final long WINDOW = TimeUnit.SECONDS.toNanos(10);

	private final OutputStream reader;

	private final Duration time;

	private final long rate;

	private final LongSupplier clock;

	private final long began;

	private long waited;

	private long taken;

	private boolean isGone;

	private boolean isOver;

	/**
	 * Begins to count.
	 * @param rate bytes a second that the reader has to take
	 * @param clock in nanoseconds
	 */
	Outgoing(OutputStream reader, Duration time, long rate, LongSupplier clock) {
		this.reader = reader;
		this.time = time;
		this.rate = rate;
		this.clock = clock;
		this.began = clock.getAsLong();
	}

	/** Whether it is the reader who did not take what was written. */
	boolean isGone() {
		return this.isGone;
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		for (int done = 0; done < length; done += PIECE) {
			int start = from + done;
			int size = Math.min(PIECE, length - done);
			give(() -> this.reader.write(bytes, start, size), size);
		}
	}

	@Override
	public void flush() throws IOException {
		give(this.reader::flush, 0);
	}

	@Override
	public void close() throws IOException {
		give(this.reader::close, 0);
	}

	private void give(Giving giving, int size) throws IOException {
		long now = this.clock.getAsLong();
		if (this.isOver || now - this.began > this.time.toNanos()) {
			throw over("The answer took more than " + this.time.toSeconds() + " seconds. Ask for less at once.");
		}
		try {
			giving.give();
		}
		catch (IOException ex) {
			this.isGone = true;
			throw ex;
		}
		this.taken += size;
		this.waited += this.clock.getAsLong() - now;
		if (this.waited >= WINDOW) {
			look();
		}
	}

	/** The reader has to take enough in each window. */
	private void look() {
		long least = this.rate * (this.waited / TimeUnit.SECONDS.toNanos(1));
		if (this.taken < least) {
			throw over("The answer was taken at less than " + this.rate + " bytes a second. Ask for less at once.");
		}
		this.waited = 0;
		this.taken = 0;
	}

	private Refusal over(String message) {
		this.isOver = true;
		return new Refusal(Code.TIMEOUT, message);
	}

	@FunctionalInterface
	private interface Giving {

		void give() throws IOException;

	}

}

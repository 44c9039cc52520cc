package org.lianhe.web.streaming;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Writes a response that the client must read completely within a time limit.
 */
final class DeadlineOutputStream extends OutputStream {

	/** Bytes written between two checks of the time. */
	private static final int PIECE = 8192;

	private final OutputStream reader;

	private final Duration time;

	private final LongSupplier clock;

	private final long began;

	private boolean isGone;

	private boolean isOver;

	/**
	 * Starts the time limit.
	 * @param clock time in nanoseconds
	 */
	DeadlineOutputStream(OutputStream reader, Duration time, LongSupplier clock) {
		this.reader = reader;
		this.time = time;
		this.clock = clock;
		this.began = clock.getAsLong();
	}

	/** Whether a write failed because the client is gone. */
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
			give(() -> this.reader.write(bytes, start, size));
		}
	}

	@Override
	public void flush() throws IOException {
		give(this.reader::flush);
	}

	@Override
	public void close() throws IOException {
		give(this.reader::close);
	}

	private void give(Giving giving) throws IOException {
		long now = this.clock.getAsLong();
		if (this.isOver || now - this.began > this.time.toNanos()) {
			throw over();
		}
		try {
			giving.give();
		}
		catch (IOException ex) {
			this.isGone = true;
			throw ex;
		}
	}

	private ApiException over() {
		this.isOver = true;
		return new ApiException(ErrorCode.TIMEOUT,
				"The answer took more than " + this.time.toSeconds() + " seconds. Ask for less at once.");
	}

	@FunctionalInterface
	private interface Giving {

		void give() throws IOException;

	}

}

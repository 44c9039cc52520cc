package org.lianhe.web.limits;

import java.io.IOException;
import java.util.function.LongSupplier;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.apache.catalina.connector.ClientAbortException;

/**
 * Writes a response to a client that must read it at a minimum rate. Only the time spent
 * waiting for the client counts, not the time in which the response is produced.
 */
final class MinimumDataRateOutput extends ServletOutputStream {

	/** Bytes written between two checks of the time. */
	private static final int PIECE = 8192;

	private final ServletOutputStream out;

	private final MinimumDataRate pace;

	private final LongSupplier clock;

	private final Runnable tooSlow;

	private long waited;

	private long sent;

	MinimumDataRateOutput(ServletOutputStream out, MinimumDataRate pace, LongSupplier clock, Runnable tooSlow) {
		this.out = out;
		this.pace = pace;
		this.clock = clock;
		this.tooSlow = tooSlow;
	}

	@Override
	public void write(int letter) throws IOException {
		write(new byte[] { (byte) letter }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		for (int done = 0; done < length; done += PIECE) {
			int next = Math.min(PIECE, length - done);
			int at = from + done;
			paced(() -> this.out.write(bytes, at, next), next);
		}
	}

	@Override
	public void flush() throws IOException {
		paced(this.out::flush, 0);
	}

	private void paced(Writing writing, int length) throws IOException {
		long begun = this.clock.getAsLong();
		writing.write();
		this.waited += this.clock.getAsLong() - begun;
		this.sent += length;
		if (this.waited > this.pace.nanos(this.sent)) {
			this.tooSlow.run();
			throw new ClientAbortException("the client takes its answer too slowly");
		}
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

	@Override
	public boolean isReady() {
		return this.out.isReady();
	}

	@Override
	public void setWriteListener(WriteListener listener) {
		this.out.setWriteListener(listener);
	}

	/** A write that may block until the client reads. */
	@FunctionalInterface
	private interface Writing {

		void write() throws IOException;

	}

}

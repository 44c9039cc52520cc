package org.lianhe.web.limits;

import java.io.IOException;
import java.util.function.LongSupplier;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.apache.catalina.connector.ClientAbortException;

/**
 * An answer on its way to a client, which has to take it at a least rate. Only the time
 * counts in which the client is waited for, not that in which the answer is made.
 */
final class MinimumDataRateOutput extends ServletOutputStream {

	/** Bytes after which the time is looked at. */
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

	/** Something that may have to wait for the client. */
	@FunctionalInterface
	private interface Writing {

		void write() throws IOException;

	}

}

package org.lianhe.web.limits;

import java.io.ByteArrayInputStream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/** An input stream over a byte array. */
final class ByteArrayServletInput extends ServletInputStream {

	private final ByteArrayInputStream bytes;

	ByteArrayServletInput(ByteArrayInputStream bytes) {
		this.bytes = bytes;
	}

	@Override
	public int read() {
		return this.bytes.read();
	}

	@Override
	public int read(byte[] into, int from, int length) {
		return this.bytes.read(into, from, length);
	}

	@Override
	public int available() {
		return this.bytes.available();
	}

	@Override
	public boolean isFinished() {
		return this.bytes.available() == 0;
	}

	@Override
	public boolean isReady() {
		return true;
	}

	@Override
	public void setReadListener(ReadListener listener) {
		throw new IllegalStateException("all bytes are here");
	}

}

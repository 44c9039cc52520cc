package org.lianhe.web.limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.ServletInputStream;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * The part of a request's body that has arrived. Memory beyond the size of most bodies is
 * taken from a common quota.
 */
final class BufferedBody {

	/**
	 * Size of most bodies. It does not count towards the quota, so that small bodies are
	 * accepted when large ones have used it up.
	 */
	private static final int PIECE = 8192;

	private final int most;

	private final int room;

	private final MemoryQuota budget;

	private byte[] bytes = new byte[0];

	private int length;

	private boolean isGiven;

	/**
	 * Creates an empty buffer.
	 * @param most largest size in bytes
	 * @param told the declared {@code Content-Length}; -1 if there is none
	 * @throws ApiException if the declared length is larger
	 */
	BufferedBody(int most, long told, MemoryQuota budget) {
		this.most = most;
		this.budget = budget;
		this.room = (int) Math.min((told >= 0) ? told : Long.MAX_VALUE, most + 1L);
		if (told > most) {
			throw tooLarge();
		}
	}

	/**
	 * Reads the bytes that are available. \t * @return whether the body is complete
	 */
	boolean readWhatIsHere(ServletInputStream input) throws IOException {
		while (!input.isFinished() && input.available() > 0 && readPiece(input)) {
			check();
		}
		return input.isFinished();
	}

	/** Reads the bytes that are available after a notification of the container. */
	void readWhatCame(ServletInputStream input) throws IOException {
		while (input.isReady() && readPiece(input)) {
			check();
		}
	}

	private boolean readPiece(ServletInputStream input) throws IOException {
		if (this.length == this.bytes.length) {
			grow();
		}
		int read = input.read(this.bytes, this.length, this.bytes.length - this.length);
		this.length += Math.max(0, read);
		return read >= 0;
	}

	/**
	 * Doubles the buffer, up to the declared length or one byte more than the limit,
	 * which shows that a body is too large.
	 */
	private void grow() {
		int size = (int) Math.min(Math.max(PIECE, 2L * this.bytes.length), this.room);
		if (size == this.bytes.length) {
			throw tooLarge();
		}
		this.budget.take(charged(size) - charged(this.bytes.length));
		this.bytes = Arrays.copyOf(this.bytes, size);
	}

	private static int charged(int size) {
		return Math.max(0, size - PIECE);
	}

	/** Returns its memory to the quota. */
	void release() {
		this.budget.giveBack(charged(this.bytes.length));
		this.bytes = new byte[0];
		this.length = 0;
	}

	private void check() {
		if (this.length > this.most) {
			throw tooLarge();
		}
	}

	private ApiException tooLarge() {
		return new ApiException(ErrorCode.QUERY_TOO_COSTLY,
				"The body is larger than " + this.most + " bytes, which is the most. Ask in several requests.")
			.with("maximum", this.most);
	}

	/** Rejects a text body that is not UTF-8. */
	void check(String contentType) {
		String type = contentType.toLowerCase(Locale.ROOT);
		boolean isText = type.contains("json") || type.contains("graphql") || type.startsWith("text/");
		if (isText && !isUtf8()) {
			throw ApiException.badInput("The body is not UTF-8. Send it in UTF-8.");
		}
	}

	private boolean isUtf8() {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer from = ByteBuffer.wrap(this.bytes, 0, this.length);
		CharBuffer into = CharBuffer.allocate(PIECE);
		CoderResult result = decoder.decode(from, into, true);
		while (result.isOverflow()) {
			into.clear();
			result = decoder.decode(from, into, true);
		}
		return !result.isError() && !hasNul();
	}

	private boolean hasNul() {
		for (int i = 0; i < this.length; i++) {
			if (this.bytes[i] == 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The buffer; only the first {@link #length()} bytes are the body. Must not be
	 * modified.
	 */
	byte[] bytes() {
		return this.bytes;
	}

	int length() {
		return this.length;
	}

	ByteArrayInputStream stream() {
		return new ByteArrayInputStream(this.bytes, 0, this.length);
	}

	/** Whether the body is passed on for the first time. */
	boolean isFirst() {
		boolean isFirst = !this.isGiven;
		this.isGiven = true;
		return isFirst;
	}

}

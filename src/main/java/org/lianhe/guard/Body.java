package org.lianhe.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.ServletInputStream;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** The body of a request, as far as it has come. */
final class Body {

	private static final int PIECE = 8192;

	private final ByteArrayOutputStream read = new ByteArrayOutputStream();

	private final byte[] piece = new byte[PIECE];

	private final int most;

	private boolean isGiven;

	/**
	 * A body of which nothing was read.
	 * @param most bytes that it may have
	 * @param told bytes that it is told to have, or -1
	 * @throws Refusal if that is more
	 */
	Body(int most, long told) {
		this.most = most;
		if (told > most) {
			throw tooLarge();
		}
	}

	/** Reads what has come already; tells whether that is all. */
	boolean readWhatIsHere(ServletInputStream input) throws IOException {
		while (!input.isFinished() && input.available() > 0 && readPiece(input)) {
			check();
		}
		return input.isFinished();
	}

	/** Reads what has come by now, once the server says that something has. */
	void readWhatCame(ServletInputStream input) throws IOException {
		while (input.isReady() && readPiece(input)) {
			check();
		}
	}

	private boolean readPiece(ServletInputStream input) throws IOException {
		int length = input.read(this.piece);
		if (length > 0) {
			this.read.write(this.piece, 0, length);
		}
		return length >= 0;
	}

	private void check() {
		if (this.read.size() > this.most) {
			throw tooLarge();
		}
	}

	private Refusal tooLarge() {
		return new Refusal(Code.QUERY_TOO_COSTLY,
				"The body is larger than " + this.most + " bytes, which is the most. Ask in several requests.")
			.with("maximum", this.most);
	}

	/** Refuses a body that should be text and is not UTF-8. */
	void check(String contentType) {
		String type = contentType.toLowerCase(Locale.ROOT);
		boolean isText = type.contains("json") || type.contains("graphql") || type.startsWith("text/");
		if (isText && !isUtf8()) {
			throw Refusal.badInput("The body is not UTF-8. Send it in UTF-8.");
		}
	}

	private boolean isUtf8() {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(bytes()))
				.chars()
				.noneMatch((letter) -> letter == 0);
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	byte[] bytes() {
		return this.read.toByteArray();
	}

	ByteArrayInputStream stream() {
		return new ByteArrayInputStream(bytes());
	}

	/** Whether it is given to what comes after for the first time. */
	boolean isFirst() {
		boolean isFirst = !this.isGiven;
		this.isGiven = true;
		return isFirst;
	}

}

package org.lianhe.seed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Reads bytes as UTF-8 and as nothing else. */
final class Utf8Decoder {

	private static final String MARK = "\uFEFF";

	private Utf8Decoder() {
	}

	/**
	 * The text without a byte order mark, or null after a problem was noted.
	 * @param line of the first byte
	 */
	static @Nullable String text(byte[] bytes, String file, int line, SeedProblems problems) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
			return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
		}
		catch (CharacterCodingException ex) {
			problems.add(file, line + breaks(bytes, in.position()), "file", "is not UTF-8.",
					"Save the file as UTF-8 and look at this line.");
			return null;
		}
	}

	private static int breaks(byte[] bytes, int end) {
		int breaks = 0;
		for (int i = 0; i < end; i++) {
			if (bytes[i] == '\n') {
				breaks++;
			}
		}
		return breaks;
	}

}

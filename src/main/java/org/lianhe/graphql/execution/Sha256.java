package org.lianhe.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which documents and answers are known. */
public final class Sha256 {

	private Sha256() {
	}

	/** The digest of these bytes. */
	public static byte[] of(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The digest of a text in UTF-8, in lower-case hexadecimal. */
	public static String hex(String text) {
		return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)));
	}

}

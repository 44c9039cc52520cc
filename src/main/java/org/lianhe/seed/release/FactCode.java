package org.lianhe.seed.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Permanent codes of facts that have no slug: a digest of the values that identify each.
 */
public final class FactCode {

	private static final int BYTES = 8;

	private FactCode() {
	}

	/** The code of a fact, whose first part is the slug of its subject. */
	public static String of(@Nullable Object... parts) {
		try {
			byte[] whole = MessageDigest.getInstance("SHA-256")
				.digest(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(whole, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

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

	/** Code of a relation. */
	public static String ofRelation(String subject, String predicate, String object, @Nullable String role,
			@Nullable String period) {
		return digest(subject, predicate, object, role, period);
	}

	/** Code of an observation. */
	public static String ofObservation(String subject, String measure, double value, String unit, String qualifier,
			@Nullable String asOf, @Nullable String note) {
		return digest(subject, measure, String.valueOf(value), unit, qualifier, asOf, note);
	}

	/** Code of a statement. */
	public static String ofStatement(String speaker, String paraphrase) {
		return digest(speaker, paraphrase);
	}

	private static String digest(@Nullable String... parts) {
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

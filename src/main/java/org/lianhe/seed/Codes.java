package org.lianhe.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Permanent codes of facts that have no slug: a digest of what makes each the one that it
 * is.
 */
final class Codes {

	private static final int BYTES = 8;

	private Codes() {
	}

	static String of(String subject, SeedEntity.Tie tie) {
		return digest(subject, tie.predicate(), tie.object(), (tie.role() != null) ? tie.role().en() : null,
				(tie.period() != null) ? tie.period().text() : null);
	}

	static String of(String subject, SeedEntity.Figure figure) {
		return digest(subject, figure.measure(), String.valueOf(figure.amount()), figure.unit(), figure.qualifier(),
				(figure.asOf() != null) ? figure.asOf().text() : null,
				(figure.note() != null) ? figure.note().en() : null);
	}

	static String of(String speaker, SeedEntity.Saying saying) {
		return digest(speaker, saying.paraphrase().en());
	}

	/** A sha256 to be fed. */
	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String digest(@Nullable String... parts) {
		byte[] whole = sha256().digest(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(whole, 0, BYTES);
	}

}

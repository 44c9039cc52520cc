package org.lianhe.seed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.lianhe.seed.release.FactCode;

/** Permanent codes of facts that have no slug. */
final class FactCodeAssigner {

	private FactCodeAssigner() {
	}

	static String of(String subject, SeedEntity.Tie tie) {
		return FactCode.ofRelation(subject, tie.predicate(), tie.object(),
				(tie.role() != null) ? tie.role().en() : null, (tie.period() != null) ? tie.period().text() : null);
	}

	static String of(String subject, SeedEntity.Figure figure) {
		return FactCode.ofObservation(subject, figure.measure(), figure.amount(), figure.unit(), figure.qualifier(),
				(figure.asOf() != null) ? figure.asOf().text() : null,
				(figure.note() != null) ? figure.note().en() : null);
	}

	static String of(String speaker, SeedEntity.Saying saying) {
		return FactCode.ofStatement(speaker, saying.paraphrase().en());
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

}

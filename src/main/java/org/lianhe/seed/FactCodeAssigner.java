package org.lianhe.seed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.lianhe.seed.release.FactCode;

/** Permanent codes of facts that have no slug. */
final class FactCodeAssigner {

	private FactCodeAssigner() {
	}

	static String of(String subject, SeedEntity.Relation relation) {
		return FactCode.ofRelation(subject, relation.predicate(), relation.object(),
				(relation.role() != null) ? relation.role().en() : null,
				(relation.period() != null) ? relation.period().text() : null);
	}

	static String of(String subject, SeedEntity.Observation observation) {
		return FactCode.ofObservation(subject, observation.measure(), observation.amount(), observation.unit(),
				observation.qualifier(), (observation.asOf() != null) ? observation.asOf().text() : null,
				(observation.note() != null) ? observation.note().en() : null);
	}

	static String of(String speaker, SeedEntity.Statement statement) {
		return FactCode.ofStatement(speaker, statement.paraphrase().en());
	}

	/** A SHA-256 digest of nothing yet. */
	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entity that a question may mean.
 *
 * @param subject the entity
 * @param found how it was found
 * @param share of the properties that agree, from 0 to 1
 * @param isFree whether no properties were given
 */
record ReconcileCandidate(EntityReader.Subject subject, Found found, double share, boolean isFree) {

	/** The score of certainty. */
	private static final double FULL = 100;

	/** The share of the score that properties decide where some are given. */
	private static final double BY_PROPERTIES = 0.3;

	double score() {
		double kept = this.isFree ? 1 : 1 - BY_PROPERTIES + BY_PROPERTIES * this.share;
		return Math.round(FULL * 100 * this.found.score() * kept) / 100.0;
	}

	/** The candidate as the protocol shows it. */
	Map<String, Object> shown() {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", this.subject.slug());
		shown.put("name", this.subject.name());
		shown.put("description", this.subject.description());
		shown.put("type", List.of(this.subject.shownType()));
		shown.put("score", score());
		shown.put("match", this.found.isCertain() && this.share == 1);
		List<Map<String, Object>> features = new ArrayList<>();
		features.add(Map.of("id", "name", "value", this.found.score()));
		if (!this.isFree) {
			features.add(Map.of("id", "properties", "value", this.share));
		}
		shown.put("features", features);
		return shown;
	}

	/**
	 * How an entity was found.
	 *
	 * @param score from 0 to 1
	 * @param isCertain whether it is meant for certain
	 */
	record Found(double score, boolean isCertain) {

		/** By what only it has: its slug, or its code in a register. */
		static final Found BY_KEY = new Found(1, true);

	}

}

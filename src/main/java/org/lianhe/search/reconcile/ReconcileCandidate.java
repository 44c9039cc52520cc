package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An entity that a query may mean.
 *
 * @param entity that may be meant
 * @param found how it was found
 * @param agreement share of the comparable properties that agree, from 0 to 1; empty
 * where none can be compared
 */
record ReconcileCandidate(ReconcileEntity entity, Found found, OptionalDouble agreement) {

	/** The score of certainty. */
	private static final double FULL = 100;

	/** The share of the score that properties decide where some can be compared. */
	private static final double PROPERTY_WEIGHT = 0.3;

	double score() {
		double weighted = 1 - PROPERTY_WEIGHT + PROPERTY_WEIGHT * this.agreement.orElse(1);
		return Math.round(FULL * 100 * this.found.score() * weighted) / 100.0;
	}

	/** The candidate as the protocol shows it. */
	Map<String, Object> shown() {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", this.entity.slug());
		shown.put("name", this.entity.name());
		shown.put("description", this.entity.description());
		shown.put("type", List.of(this.entity.shownType()));
		shown.put("score", score());
		shown.put("match", this.found.isCertain() && this.agreement.orElse(1) == 1);
		List<Map<String, Object>> features = new ArrayList<>();
		features.add(Map.of("id", "name", "value", this.found.score()));
		this.agreement.ifPresent((share) -> features.add(Map.of("id", "properties", "value", share)));
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

		/** By what only it has: its slug, or an identifier. */
		static final Found BY_KEY = new Found(1, true);

	}

}

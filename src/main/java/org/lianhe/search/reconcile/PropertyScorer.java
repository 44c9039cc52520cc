package org.lianhe.search.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianhe.core.i18n.TextFolding;

/** Compares what a question says of an entity with what is known of it. */
final class PropertyScorer {

	private final Map<String, List<String>> wanted = new HashMap<>();

	PropertyScorer(ReconcileQuery query) {
		query.properties()
			.forEach((property, values) -> this.wanted.put(property,
					values.stream().map(TextFolding::fold).filter((one) -> !one.isEmpty()).toList()));
	}

	/**
	 * The share of the properties that agree, from 0 to 1.
	 * @param values of all entities, by property and by id
	 */
	double share(long id, Map<String, Map<Long, List<ReconcileProperty.Value>>> values) {
		if (this.wanted.isEmpty()) {
			return 1;
		}
		long agreeing = this.wanted.keySet()
			.stream()
			.filter((property) -> values.getOrDefault(property, Map.of())
				.getOrDefault(id, List.of())
				.stream()
				.anyMatch((value) -> isWanted(property, value)))
			.count();
		return (double) agreeing / this.wanted.size();
	}

	/** Whether a value is the same, or the beginning of it, as 2018 is of 2018-05. */
	private boolean isWanted(String property, ReconcileProperty.Value value) {
		String text = TextFolding.fold(value.text());
		return this.wanted.getOrDefault(property, List.of())
			.stream()
			.anyMatch((one) -> value.slug().equals(one) || text.equals(one) || text.startsWith(one + "-"));
	}

}

package org.lianhe.query;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;

/** How to answer one query, ready to run again and again. */
public final class Plan {

	private final Selection root;

	private Plan(Selection root) {
		this.root = root;
	}

	/**
	 * Plans a query.
	 * @param fields asked of {@code Query}
	 * @param roots what answers its fields
	 */
	public static Plan of(Planner planner, List<ExecutableNormalizedField> fields, Map<String, Output> roots) {
		return new Plan(planner.selection(fields, Variant.made("Query", (field) -> {
			Output output = roots.get(field);
			if (output == null) {
				throw new IllegalStateException("nothing answers Query." + field);
			}
			return output;
		})));
	}

	/** The answer. */
	public Item run(Run run) {
		Item answer = this.root.item(new Object[0]);
		this.root.fill(run, List.of(answer));
		return answer;
	}

}

package org.lianhe.query.relationship;

import java.util.List;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;

/** Reads the argument {@code predicates}. */
public final class PredicateArgument {

	private PredicateArgument() {
	}

	/**
	 * Returns the codes; empty if all predicates are meant.
	 * @throws ApiException with suggestions, if there is no such predicate
	 */
	public static List<String> of(QueryPlanner planner, RequestedField requested) {
		List<String> codes = requested.argument("predicates");
		if (codes == null) {
			return List.of();
		}
		codes.forEach((code) -> checkKnown(planner, code));
		return codes;
	}

	private static void checkKnown(QueryPlanner planner, String code) {
		if (!planner.context().predicates().contains(code)) {
			List<String> guesses = SpellingSuggestions.forWord(code, planner.context().predicates());
			throw ApiException
				.badInput("There is no predicate \"" + code + "\"." + SpellingSuggestions.sentence(guesses))
				.with("argument", "predicates")
				.suggesting(guesses);
		}
	}

}

package org.lianhe.link;

import java.util.List;

import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;
import org.lianhe.query.Asked;
import org.lianhe.query.Planner;

/** The argument {@code predicates}. */
public final class Predicates {

	private Predicates() {
	}

	/**
	 * The codes asked for; none where all are meant.
	 * @throws Refusal with a guess, if there is no such predicate
	 */
	public static List<String> of(Planner planner, Asked asked) {
		List<String> codes = asked.argument("predicates");
		if (codes == null) {
			return List.of();
		}
		codes.forEach((code) -> known(planner, code));
		return codes;
	}

	private static void known(Planner planner, String code) {
		if (!planner.context().predicates().contains(code)) {
			List<String> guesses = Suggestions.forWord(code, planner.context().predicates());
			throw Refusal.badInput("There is no predicate \"" + code + "\"." + Suggestions.sentence(guesses))
				.with("argument", "predicates")
				.suggesting(guesses);
		}
	}

}

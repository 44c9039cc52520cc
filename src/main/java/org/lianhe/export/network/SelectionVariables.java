package org.lianhe.export.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianhe.core.error.ApiException;

/** The variables of the documents that ask for a selection. */
final class SelectionVariables {

	private SelectionVariables() {
	}

	/**
	 * The variables for a neighbourhood.
	 * @param most entities that it may have
	 */
	static Map<String, Object> near(NetworkSelection selection, int most) {
		Map<String, Object> variables = shared(selection);
		List<String> of = selection.all("of");
		variables.put("of", (of != null) ? of.stream().map((slug) -> Map.of("slug", slug)).toList() : List.of());
		variables.put("depth", number(selection.one("depth", "1")));
		variables.put("direction", selection.one("direction", "BOTH"));
		variables.put("maxNodes", most);
		List<String> types = selection.all("types");
		if (types != null) {
			variables.put("types", types);
		}
		return variables;
	}

	/** The variables for the whole network. */
	static Map<String, Object> whole(NetworkSelection selection) {
		Map<String, Object> variables = shared(selection);
		List<Object> conditions = new ArrayList<>();
		List<String> types = selection.all("types");
		if (types != null) {
			Map<String, Object> end = Map.of("type", Map.of("in", types));
			conditions.add(Map.of("subject", end));
			conditions.add(Map.of("object", end));
		}
		List<String> predicates = selection.all("predicates");
		if (predicates != null) {
			conditions.add(Map.of("predicate", Map.of("in", predicates)));
		}
		if (!conditions.isEmpty()) {
			variables.put("filter", Map.of("and", conditions));
		}
		return variables;
	}

	private static Map<String, Object> shared(NetworkSelection selection) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("unknownDates", selection.one("unknownDates", "INCLUDE"));
		List<String> predicates = selection.all("predicates");
		if (predicates != null) {
			variables.put("predicates", predicates);
		}
		if (selection.all("asOf") != null) {
			variables.put("asOf", selection.one("asOf", ""));
		}
		return variables;
	}

	private static int number(String text) {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw ApiException.badInput("`depth` is \"" + text + "\", which is not a whole number.")
				.with("argument", "depth");
		}
	}

}

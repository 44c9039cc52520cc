package org.lianhe.export.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.SpellingSuggestions;

/**
 * The requested part of the network, with the parameters of {@code neighborhood}.
 *
 * @param parameters the values of each parameter, in the order of {@link #PARAMETERS};
 * never empty
 */
record NetworkSelection(Map<String, List<String>> parameters) {

	static final List<String> PARAMETERS = List.of("of", "depth", "types", "predicates", "direction", "asOf",
			"unknownDates");

	private static final Set<String> LISTS = Set.of("of", "types", "predicates");

	private static final Map<String, List<String>> ENUMS = Map.of("direction", List.of("OUTGOING", "INCOMING", "BOTH"),
			"unknownDates", List.of("INCLUDE", "EXCLUDE"));

	/**
	 * Reads parameters. Lists may be repeated parameters or separated by commas; blank
	 * values are ignored.
	 * @throws ApiException if a value is not valid, or the parameters contradict each
	 * other
	 */
	static NetworkSelection of(Map<String, List<String>> parameters, Collection<String> types) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (String name : PARAMETERS) {
			List<String> values = values(name, parameters.getOrDefault(name, List.of()));
			if (!values.isEmpty()) {
				given.put(name, values);
			}
		}
		given.forEach((name, values) -> {
			Collection<String> words = "types".equals(name) ? types : ENUMS.getOrDefault(name, values);
			values.forEach((word) -> check(name, word, words));
		});
		NetworkSelection selection = new NetworkSelection(given);
		if (!selection.isNeighborhood()) {
			Stream.of("depth", "direction").filter(given::containsKey).forEach((name) -> {
				throw ApiException
					.badInput("`" + name + "` applies to the neighbourhood of the entities in `of`, which is missing."
							+ " Name entities in `of` by their slugs, or leave out `" + name
							+ "` for the whole network.")
					.with("argument", name);
			});
		}
		return selection;
	}

	private static List<String> values(String name, List<String> sent) {
		boolean isList = LISTS.contains(name);
		List<String> values = sent.stream()
			.flatMap((value) -> isList ? Stream.of(value.split(",", -1)) : Stream.of(value))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.distinct()
			.toList();
		if (!isList && values.size() > 1) {
			throw ApiException.badInput("`" + name + "` is given " + values.size() + " times; it takes one value.")
				.with("argument", name);
		}
		return values;
	}

	private static void check(String name, String word, Collection<String> words) {
		if (!words.contains(word)) {
			List<String> suggestions = SpellingSuggestions.forWord(word, words);
			throw ApiException
				.badInput("`" + name + "` is \"" + word + "\"; it takes " + String.join(", ", words) + "."
						+ SpellingSuggestions.sentence(suggestions))
				.with("argument", name)
				.suggesting(suggestions);
		}
	}

	/** Whether the selection is the neighbourhood of some entities. */
	boolean isNeighborhood() {
		return this.parameters.containsKey("of");
	}

	/** Returns the parameters as text, empty for the whole network. */
	String text() {
		return this.parameters.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "=" + String.join(",", parameter.getValue()))
			.collect(Collectors.joining(" "));
	}

	/** Returns the requested types, or null for all. */
	@Nullable List<String> types() {
		return this.parameters.get("types");
	}

	/**
	 * Returns the variables of the documents, each of which declares some of them.
	 * @param maxNodes largest number of entities of a neighbourhood
	 */
	Map<String, Object> variables(int maxNodes) {
		Map<String, Object> variables = new HashMap<>(this.parameters);
		variables.put("of",
				this.parameters.getOrDefault("of", List.of()).stream().map((slug) -> Map.of("slug", slug)).toList());
		variables.put("depth", parseDepth(value("depth", "1")));
		variables.put("direction", value("direction", "BOTH"));
		variables.put("maxNodes", maxNodes);
		variables.put("unknownDates", value("unknownDates", "INCLUDE"));
		variables.computeIfPresent("asOf", (name, values) -> value(name, ""));
		List<Object> conditions = conditions();
		if (!conditions.isEmpty()) {
			variables.put("filter", Map.of("and", conditions));
		}
		return variables;
	}

	/** Returns the conditions for relations of the whole network. */
	private List<Object> conditions() {
		List<Object> conditions = new ArrayList<>();
		List<String> types = types();
		if (types != null) {
			Map<String, Object> hasType = Map.of("type", Map.of("in", types));
			conditions.add(Map.of("subject", hasType));
			conditions.add(Map.of("object", hasType));
		}
		List<String> predicates = this.parameters.get("predicates");
		if (predicates != null) {
			conditions.add(Map.of("predicate", Map.of("in", predicates)));
		}
		return conditions;
	}

	private String value(String name, String defaultValue) {
		return this.parameters.getOrDefault(name, List.of(defaultValue)).get(0);
	}

	private static int parseDepth(String text) {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw ApiException.badInput("`depth` is \"" + text + "\", which is not a whole number.")
				.with("argument", "depth");
		}
	}

}

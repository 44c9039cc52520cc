package org.lianhe.export.network;

import java.util.Collection;
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
 * Which part of the network is asked for, in the words of {@code neighborhood}.
 *
 * @param given the values of each parameter, in the order of {@link #PARAMETERS}; never
 * empty
 */
record NetworkSelection(Map<String, List<String>> given) {

	/** Names of all parameters. */
	static final List<String> PARAMETERS = List.of("of", "depth", "types", "predicates", "direction", "asOf",
			"unknownDates");

	private static final Set<String> LISTS = Set.of("of", "types", "predicates");

	private static final List<String> OF_WALKS = List.of("depth", "direction");

	private static final Map<String, List<String>> WORDS = Map.of("direction", List.of("OUTGOING", "INCOMING", "BOTH"),
			"unknownDates", List.of("INCLUDE", "EXCLUDE"));

	/**
	 * Reads parameters. Those with several values take them one by one or separated by
	 * commas; those without a value count as absent.
	 * @throws ApiException if they do not fit together
	 */
	static NetworkSelection of(Map<String, List<String>> parameters, Collection<String> types) {
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (String name : PARAMETERS) {
			List<String> values = values(name, parameters.getOrDefault(name, List.of()));
			if (!values.isEmpty()) {
				given.put(name, values);
			}
		}
		given.getOrDefault("types", List.of()).forEach((type) -> known("types", type, types));
		WORDS.forEach((name, words) -> given.getOrDefault(name, List.of()).forEach((word) -> known(name, word, words)));
		NetworkSelection selection = new NetworkSelection(given);
		selection.fitting();
		return selection;
	}

	private static List<String> values(String name, List<String> sent) {
		Stream<String> parts = LISTS.contains(name) ? sent.stream().flatMap((value) -> Stream.of(value.split(",", -1)))
				: sent.stream();
		List<String> values = parts.map(String::strip).filter((value) -> !value.isEmpty()).distinct().toList();
		if (!LISTS.contains(name) && values.size() > 1) {
			throw ApiException.badInput("`" + name + "` is given " + values.size() + " times; it takes one value.")
				.with("argument", name);
		}
		return values;
	}

	private static void known(String name, String word, Collection<String> words) {
		if (!words.contains(word)) {
			List<String> guesses = SpellingSuggestions.forWord(word, words);
			throw ApiException
				.badInput("`" + name + "` is \"" + word + "\"; it takes " + String.join(", ", words) + "."
						+ SpellingSuggestions.sentence(guesses))
				.with("argument", name)
				.suggesting(guesses);
		}
	}

	private void fitting() {
		OF_WALKS.stream().filter((name) -> !isNear() && this.given.containsKey(name)).findFirst().ifPresent((name) -> {
			throw ApiException
				.badInput("`" + name + "` tells how to walk from the entities of `of`, which is absent."
						+ " Name some there by their slugs, or leave out `" + name + "` for the whole network.")
				.with("argument", name);
		});
	}

	/** Whether it is what is near some entities, rather than the whole. */
	boolean isNear() {
		return this.given.containsKey("of");
	}

	/** As it was asked for, empty for all. */
	String text() {
		return this.given.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "=" + String.join(",", parameter.getValue()))
			.collect(Collectors.joining(" "));
	}

	/** The values of a parameter, or null where it is absent. */
	@Nullable List<String> all(String name) {
		return this.given.get(name);
	}

	/** The value of a parameter, or another where it is absent. */
	String one(String name, String otherwise) {
		return this.given.getOrDefault(name, List.of(otherwise)).get(0);
	}

}

package org.lianhe.seed.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds which entities a text names; where one name lies within another, the longer one
 * counts.
 */
final class Mentions {

	private final Map<String, Set<String>> byName = new TreeMap<>();

	private final List<String> longestFirst;

	Mentions(Map<String, Curated> entities) {
		entities.values()
			.forEach((record) -> record.names("zh-Hans", "en")
				.map(Mentions::plain)
				.filter((name) -> name.length() > 1)
				.forEach((name) -> this.byName.computeIfAbsent(name, (key) -> new TreeSet<>()).add(record.slug())));
		this.longestFirst = new ArrayList<>(this.byName.keySet());
		this.longestFirst.sort(Comparator.comparingInt(String::length).reversed());
	}

	/** The names that a text has in it, each with the entities that bear it. */
	Map<String, Set<String>> in(String text) {
		String plain = plain(text);
		boolean[] taken = new boolean[plain.length()];
		Map<String, Set<String>> found = new TreeMap<>();
		for (String name : this.longestFirst) {
			for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
				if (take(taken, at, name.length())) {
					found.put(name, this.byName.getOrDefault(name, Set.of()));
				}
			}
		}
		return found;
	}

	private static boolean take(boolean[] taken, int at, int length) {
		for (int i = at; i < at + length; i++) {
			if (taken[i]) {
				return false;
			}
		}
		Arrays.fill(taken, at, at + length, true);
		return true;
	}

	private static String plain(String text) {
		return text.replace('（', '(').replace('）', ')').replace('，', ',').toLowerCase(Locale.ROOT);
	}

}

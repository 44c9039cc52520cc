package org.lianhe.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The part-of relations of all records, which must have no cycles. */
final class PartOfHierarchy {

	private final Map<String, Set<String>> wholes = new TreeMap<>();

	private final Map<String, Location> locations = new HashMap<>();

	void add(String part, String whole, String file, int line) {
		this.wholes.computeIfAbsent(part, (key) -> new LinkedHashSet<>()).add(whole);
		this.locations.putIfAbsent(part, new Location(file, line));
	}

	/** Notes each cycle once, at its first record by slug. */
	void check(SeedProblems problems) {
		Set<String> reported = new LinkedHashSet<>();
		for (String start : this.wholes.keySet()) {
			List<String> cycle = cycle(start);
			if (!cycle.isEmpty() && reported.addAll(cycle)) {
				Location location = this.locations.getOrDefault(start, new Location("", 0));
				problems.add(location.file(), location.line(), "relations",
						"part-of goes in a circle: " + String.join(" -> ", cycle) + " -> " + start + ".",
						"Remove one of these relations.");
			}
		}
	}

	/** The path from a record back to itself, or an empty list. */
	private List<String> cycle(String start) {
		Map<String, String> from = new HashMap<>();
		Deque<String> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			String part = next.remove();
			for (String whole : this.wholes.getOrDefault(part, Set.of())) {
				if (whole.equals(start)) {
					return path(start, part, from);
				}
				if (from.putIfAbsent(whole, part) == null) {
					next.add(whole);
				}
			}
		}
		return List.of();
	}

	private static List<String> path(String start, String end, Map<String, String> from) {
		List<String> path = new ArrayList<>();
		for (String at = end; !at.equals(start); at = from.getOrDefault(at, start)) {
			path.add(0, at);
		}
		path.add(0, start);
		return path;
	}

	/**
	 * A record itself and all that it is a part of, with the shortest distance to each.
	 */
	Map<String, Integer> within(String part) {
		Map<String, Integer> distances = new LinkedHashMap<>(Map.of(part, 0));
		Deque<String> next = new ArrayDeque<>(List.of(part));
		while (!next.isEmpty()) {
			String at = next.remove();
			for (String whole : this.wholes.getOrDefault(at, Set.of())) {
				if (distances.putIfAbsent(whole, distances.get(at) + 1) == null) {
					next.add(whole);
				}
			}
		}
		return distances;
	}

	private record Location(String file, int line) {
	}

}

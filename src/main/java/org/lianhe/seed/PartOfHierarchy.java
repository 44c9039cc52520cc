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
		Map<String, String> reached = search(start);
		List<String> path = new ArrayList<>();
		reached.keySet().stream().filter((part) -> wholesOf(part).contains(start)).findFirst().ifPresent((end) -> {
			for (String at = end; !at.equals(start); at = reached.getOrDefault(at, start)) {
				path.add(0, at);
			}
			path.add(0, start);
		});
		return path;
	}

	/**
	 * A record itself and all that it is a part of, with the shortest distance to each.
	 */
	Map<String, Integer> within(String part) {
		Map<String, Integer> distances = new LinkedHashMap<>();
		search(part)
			.forEach((whole, by) -> distances.put(whole, whole.equals(part) ? 0 : distances.getOrDefault(by, 0) + 1));
		return distances;
	}

	/**
	 * Goes from a record to all that it is a part of, the nearest first. Each is mapped
	 * to the part from which it was reached first, and the record to itself.
	 */
	private Map<String, String> search(String start) {
		Map<String, String> reached = new LinkedHashMap<>(Map.of(start, start));
		Deque<String> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			String part = next.remove();
			wholesOf(part).stream().filter((whole) -> reached.putIfAbsent(whole, part) == null).forEach(next::add);
		}
		return reached;
	}

	private Set<String> wholesOf(String part) {
		return this.wholes.getOrDefault(part, Set.of());
	}

	private record Location(String file, int line) {
	}

}

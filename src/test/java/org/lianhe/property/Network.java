package org.lianhe.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The network of the model, walked one tie after the other.
 *
 * @param arguments that say which ties to follow
 */
record Network(Map<String, ?> arguments) {

	private static final Comparator<Model.Edge> CURATED = Comparator.comparing((edge) -> edge.relation().rank());

	/** What {@code neighborhood} answers. */
	Map<String, Object> neighborhood(List<String> of, int depth, int most) {
		List<Thing> met = met(of, depth);
		List<Thing> nodes = met.subList(0, Math.min(most, met.size()));
		return Map.of("nodes", nodes.stream().map(Thing::shown).toList(), "edges", among(nodes), "truncated",
				nodes.size() < met.size());
	}

	/** The ties among some, as curated. */
	List<Map<String, @Nullable Object>> among(List<Thing> nodes) {
		return nodes.stream()
			.flatMap((node) -> Generated.model().edges(node).stream().filter((edge) -> edge.subject() == node))
			.filter((edge) -> isFollowed(edge) && nodes.contains(edge.object()))
			.sorted(CURATED)
			.map(this::shown)
			.toList();
	}

	/** How many ties there are of one, from either end. */
	long ties(Thing node) {
		return Generated.model().edges(node).stream().filter(this::isFollowed).count();
	}

	/** All within a distance, nearest first and then by slug. */
	List<Thing> met(List<String> of, int depth) {
		Set<Thing> met = new LinkedHashSet<>(of.stream().sorted().map(Generated.model()::get).toList());
		List<Thing> last = List.copyOf(met);
		for (int i = 0; i < depth; i++) {
			last = last.stream()
				.flatMap(this::next)
				.distinct()
				.filter((thing) -> !met.contains(thing))
				.sorted(Comparator.comparing(Thing::slug))
				.toList();
			met.addAll(last);
		}
		return List.copyOf(met);
	}

	private Stream<Thing> next(Thing at) {
		Object direction = this.arguments.get("direction");
		List<?> types = (List<?>) this.arguments.get("types");
		return Generated.model()
			.edges(at)
			.stream()
			.filter(this::isFollowed)
			.filter((edge) -> !(edge.subject() == at ? "INCOMING" : "OUTGOING").equals(direction))
			.map((edge) -> other(edge, at))
			.filter((other) -> types == null || types.isEmpty()
					|| types.contains(other.type().toUpperCase(Locale.ROOT)));
	}

	/** The first of all paths of at most so many steps. */
	List<Object> paths(String from, String to, int longest, int most) {
		List<Object> paths = new ArrayList<>();
		for (int length = 1; length <= longest && paths.size() < most; length++) {
			go(new ArrayList<>(List.of(Generated.model().get(from))), new ArrayList<>(), Generated.model().get(to),
					length, paths, most);
		}
		return paths;
	}

	private void go(List<Thing> nodes, List<Object> steps, Thing goal, int length, List<Object> paths, int most) {
		Thing at = nodes.get(nodes.size() - 1);
		if (at == goal && steps.size() == length) {
			paths.add(Map.of("length", length, "nodes", nodes.stream().map(Thing::shown).toList(), "steps",
					List.copyOf(steps)));
		}
		if (at == goal || steps.size() == length) {
			return;
		}
		Generated.model()
			.edges(at)
			.stream()
			.filter(this::isFollowed)
			.sorted(Comparator.<Model.Edge, String>comparing((edge) -> other(edge, at).slug()).thenComparing(CURATED))
			.filter((edge) -> !nodes.contains(other(edge, at)))
			.takeWhile((edge) -> paths.size() < most)
			.forEach((edge) -> {
				nodes.add(other(edge, at));
				steps.add(step(edge, at));
				go(nodes, steps, goal, length, paths, most);
				nodes.remove(nodes.size() - 1);
				steps.remove(steps.size() - 1);
			});
	}

	private Map<String, @Nullable Object> step(Model.Edge edge, Thing at) {
		Map<String, @Nullable Object> step = new LinkedHashMap<>(shown(edge));
		step.remove("subject");
		step.remove("object");
		step.put("from", at.shown());
		step.put("to", other(edge, at).shown());
		step.put("direction", (edge.subject() == at) ? "OUTGOING" : "INCOMING");
		return step;
	}

	private Map<String, @Nullable Object> shown(Model.Edge edge) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>(edge.relation().shown());
		shown.put("validity",
				(this.arguments.get("asOf") instanceof String asked) ? Held.on(asked, edge.relation()) : null);
		return shown;
	}

	private boolean isFollowed(Model.Edge edge) {
		List<?> predicates = (List<?>) this.arguments.get("predicates");
		return (predicates == null || predicates.isEmpty() || predicates.contains(edge.predicate()))
				&& Held.isIn(edge.relation(), this.arguments);
	}

	private static Thing other(Model.Edge edge, Thing at) {
		return (edge.subject() == at) ? edge.object() : edge.subject();
	}

}

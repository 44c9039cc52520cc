package org.lianhe.model.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enumerates the paths from one entity to another along known edges. */
final class PathEnumerator {

	/** Largest number of steps that are tried for one length. */
	private static final int TRIES = 200_000;

	private static final Comparator<GraphPath.PathStep> ORDER = Comparator.comparingLong(GraphPath.PathStep::to)
		.thenComparingLong((hop) -> hop.edge().id());

	private final Map<Long, List<GraphPath.PathStep>> hops = new HashMap<>();

	private final long from;

	private final long to;

	private int tries;

	PathEnumerator(Collection<GraphEdge> ties, long from, long to) {
		this.from = from;
		this.to = to;
		for (GraphEdge edge : ties) {
			add(new GraphPath.PathStep(edge, edge.subject()));
			add(new GraphPath.PathStep(edge, edge.object()));
		}
		this.hops.values().forEach((mine) -> mine.sort(ORDER));
	}

	private void add(GraphPath.PathStep hop) {
		this.hops.computeIfAbsent(hop.from(), (key) -> new ArrayList<>()).add(hop);
	}

	/**
	 * Returns the paths of a length, ordered by the slug of the first entity on the way,
	 * the first edge, the second entity, and so on.
	 * @param most largest number of paths
	 */
	List<GraphPath> ofLength(int length, int most) {
		List<Set<Long>> near = near(length);
		List<GraphPath> routes = new ArrayList<>();
		this.tries = 0;
		go(this.from, near, new ArrayDeque<>(), new HashSet<>(Set.of(this.from)), routes, most);
		return routes;
	}

	/** Whether the search for the last length was stopped before all paths were found. */
	boolean isCut() {
		return this.tries > TRIES;
	}

	/** The entities from which the target can be reached, by the number of steps made. */
	private List<Set<Long>> near(int length) {
		List<Set<Long>> near = new ArrayList<>();
		near.add(Set.of(this.to));
		for (int i = 1; i < length; i++) {
			Set<Long> before = new HashSet<>();
			near.get(0).forEach((id) -> this.hops.getOrDefault(id, List.of()).forEach((hop) -> before.add(hop.to())));
			before.remove(this.from);
			before.remove(this.to);
			near.add(0, before);
		}
		return near;
	}

	private void go(long at, List<Set<Long>> near, Deque<GraphPath.PathStep> way, Set<Long> met, List<GraphPath> routes,
			int most) {
		int step = way.size();
		if (step == near.size()) {
			routes.add(new GraphPath(new ArrayList<>(way)));
			return;
		}
		for (GraphPath.PathStep hop : this.hops.getOrDefault(at, List.of())) {
			if (routes.size() >= most || this.tries > TRIES) {
				return;
			}
			if (near.get(step).contains(hop.to())) {
				this.tries++;
				if (met.add(hop.to())) {
					way.addLast(hop);
					go(hop.to(), near, way, met, routes, most);
					way.removeLast();
					met.remove(hop.to());
				}
			}
		}
	}

}

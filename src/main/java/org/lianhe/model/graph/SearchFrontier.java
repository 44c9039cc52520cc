package org.lianhe.model.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.query.plan.ExecutionState;

/** The entities that a search has met from one of its two ends. */
final class SearchFrontier {

	private final AdjacencyReader adjacency;

	/** Distances of all entities met. */
	private final Map<Long, Integer> met = new LinkedHashMap<>();

	/** Hubs of which not all edges were read, with their distances. */
	private final Map<Long, Integer> hubs = new LinkedHashMap<>();

	/** Entities at the farthest distance, with their degrees. */
	private Map<Long, Integer> edge;

	private int depth;

	SearchFrontier(ExecutionState state, AdjacencyReader adjacency, long end) {
		this.adjacency = adjacency;
		this.met.put(end, 0);
		this.edge = adjacency.degrees(state, Set.of(end));
	}

	/** Reads the edges of the farthest entities. */
	Set<GraphEdge> expand(ExecutionState state) {
		AdjacencyReader.Adjacency read = this.adjacency.read(state, this.edge);
		read.cut().forEach((hub) -> this.hubs.put(hub, this.depth));
		Set<Long> next = new TreeSet<>();
		read.edges().forEach((edge) -> {
			next.add(edge.subject());
			next.add(edge.object());
		});
		next.removeAll(this.met.keySet());
		this.depth++;
		next.forEach((id) -> this.met.put(id, this.depth));
		this.edge = this.adjacency.degrees(state, next);
		return read.edges();
	}

	int depth() {
		return this.depth;
	}

	Set<Long> met() {
		return this.met.keySet();
	}

	Set<Long> hubs() {
		return this.hubs.keySet();
	}

	/** Whether there are no entities to expand. */
	boolean isAtEnd() {
		return this.edge.isEmpty();
	}

	/** Whether all edges of all reachable entities were read. */
	boolean isExhausted() {
		return isAtEnd() && this.hubs.isEmpty();
	}

	/** Number of relations of the farthest entities. */
	long cost() {
		return this.edge.values().stream().mapToLong(Integer::longValue).sum();
	}

	/** Whether all edges were read except those of hubs at the last distance. */
	boolean isWholeButForLast() {
		return new HashSet<>(this.hubs.values()).stream().allMatch((distance) -> distance == this.depth - 1);
	}

}

package org.lianhe.model.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.query.plan.ExecutionState;

/** What a search knows from one of its two ends. */
final class SearchFrontier {

	private final AdjacencyReader adjacency;

	/** Distances of all entities met. */
	private final Map<Long, Integer> met = new LinkedHashMap<>();

	/** Hubs of which not all ties were read, with their distances. */
	private final Map<Long, Integer> hubs = new LinkedHashMap<>();

	/** Entities at the farthest distance, with their degrees. */
	private Map<Long, Integer> edge;

	private int depth;

	SearchFrontier(ExecutionState state, AdjacencyReader adjacency, long end) {
		this.adjacency = adjacency;
		this.met.put(end, 0);
		this.edge = adjacency.degrees(state, Set.of(end));
	}

	/** Goes one distance farther. */
	Set<GraphEdge> expand(ExecutionState state) {
		AdjacencyReader.Read read = this.adjacency.read(state, this.edge);
		read.cut().forEach((hub) -> this.hubs.put(hub, this.depth));
		Set<Long> next = new TreeSet<>();
		read.ties().forEach((tie) -> {
			next.add(tie.subject());
			next.add(tie.object());
		});
		next.removeAll(this.met.keySet());
		this.depth++;
		next.forEach((id) -> this.met.put(id, this.depth));
		this.edge = this.adjacency.degrees(state, next);
		return read.ties();
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

	/** Whether there is nowhere farther to go. */
	boolean isAtEnd() {
		return this.edge.isEmpty();
	}

	/** Whether every tie of everything within reach was read. */
	boolean isExhausted() {
		return isAtEnd() && this.hubs.isEmpty();
	}

	/** How many ties the next distance has. */
	long cost() {
		return this.edge.values().stream().mapToLong(Integer::longValue).sum();
	}

	/** Whether all was read but ties of hubs at the distance read last. */
	boolean isWholeButForLast() {
		return new HashSet<>(this.hubs.values()).stream().allMatch((distance) -> distance == this.depth - 1);
	}

}

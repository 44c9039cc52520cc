package org.lianhe.model.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.QueryPlanner;

/**
 * Goes from some entities along ties, one distance after the other, each in a bounded
 * number of statements. A distance of which not all is read is the last.
 */
final class BreadthFirstSearch {

	private final AdjacencyReader followed;

	private final AdjacencyReader all;

	private final ConnectingEdges between;

	private final int depth;

	private final int most;

	BreadthFirstSearch(QueryPlanner planner, EdgeFilter followed, int depth, int most) {
		this.followed = new AdjacencyReader(planner, followed);
		this.all = new AdjacencyReader(planner, followed.everywhere());
		this.between = new ConnectingEdges(planner, followed);
		this.depth = depth;
		this.most = most;
	}

	/** The entities met on the way from these, nearest first, and the ties among them. */
	Met from(ExecutionState state, List<Long> seeds) {
		Set<Long> met = new LinkedHashSet<>(new TreeSet<>(seeds));
		Collection<Long> edge = List.copyOf(met);
		boolean isTruncated = false;
		for (int i = 0; i < this.depth && !edge.isEmpty() && !isTruncated; i++) {
			AdjacencyReader.Read read = this.followed.read(state, this.followed.degrees(state, edge));
			Set<Long> next = new TreeSet<>();
			read.ties().forEach((tie) -> next.addAll(List.of(tie.subject(), tie.object())));
			next.removeAll(met);
			edge = next.stream().limit(this.most - met.size()).toList();
			isTruncated = edge.size() < next.size() || !read.cut().isEmpty();
			met.addAll(edge);
		}
		Set<Long> missing = new LinkedHashSet<>();
		List<Long> ties = among(state, met, missing);
		return new Met(List.copyOf(met), ties, isTruncated || !missing.isEmpty());
	}

	/** The ties among these entities, in the order in which they were curated. */
	private List<Long> among(ExecutionState state, Set<Long> met, Set<Long> missing) {
		Map<Long, Integer> degrees = this.all.degrees(state, met);
		AdjacencyReader.Read read = this.all.readWhole(state, degrees);
		List<GraphEdge> ties = new ArrayList<>(read.ties());
		if (!read.cut().isEmpty()) {
			ties.addAll(this.between.find(state, read.cut(), read.cut(), missing));
		}
		return ties.stream()
			.filter((tie) -> met.contains(tie.subject()) && met.contains(tie.object()))
			.map(GraphEdge::id)
			.sorted()
			.distinct()
			.toList();
	}

	/**
	 * What a walk met.
	 *
	 * @param entities by distance, then by slug
	 * @param ties among them
	 * @param isTruncated whether there are more
	 */
	record Met(List<Long> entities, List<Long> ties, boolean isTruncated) {
	}

}

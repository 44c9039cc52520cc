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
 * Breadth-first search from some entities, with a bounded number of statements for each
 * distance. The search stops at the first distance that is not read completely.
 */
final class BreadthFirstSearch {

	private final AdjacencyReader followed;

	private final AdjacencyReader all;

	private final ConnectingEdges between;

	private final int depth;

	private final int most;

	BreadthFirstSearch(QueryPlanner planner, EdgeFilter followed, int depth, int most, int maxRelations) {
		this.followed = new AdjacencyReader(planner, followed, maxRelations);
		this.all = new AdjacencyReader(planner, followed.withoutTypes(), maxRelations);
		this.between = new ConnectingEdges(planner, followed);
		this.depth = depth;
		this.most = most;
	}

	/**
	 * Returns the entities within reach of these, nearest first, and the edges between
	 * them.
	 */
	Result search(ExecutionState state, List<Long> seeds) {
		Set<Long> met = new LinkedHashSet<>(new TreeSet<>(seeds));
		Collection<Long> farthest = List.copyOf(met);
		boolean isTruncated = false;
		for (int i = 0; i < this.depth && !farthest.isEmpty() && !isTruncated; i++) {
			AdjacencyReader.Adjacency read = this.followed.read(state, this.followed.degrees(state, farthest));
			Set<Long> next = new TreeSet<>();
			read.edges().forEach((edge) -> next.addAll(List.of(edge.subject(), edge.object())));
			next.removeAll(met);
			farthest = next.stream().limit(this.most - met.size()).toList();
			isTruncated = farthest.size() < next.size() || !read.cut().isEmpty();
			met.addAll(farthest);
		}
		Set<Long> missing = new LinkedHashSet<>();
		List<Long> edges = edgesBetween(state, met, missing);
		return new Result(List.copyOf(met), edges, isTruncated || !missing.isEmpty());
	}

	/** The edges between these entities, ordered by id. */
	private List<Long> edgesBetween(ExecutionState state, Set<Long> met, Set<Long> missing) {
		Map<Long, Integer> degrees = this.all.degrees(state, met);
		AdjacencyReader.Adjacency read = this.all.readComplete(state, degrees);
		List<GraphEdge> edges = new ArrayList<>(read.edges());
		if (!read.cut().isEmpty()) {
			edges.addAll(this.between.find(state, read.cut(), read.cut(), missing));
		}
		return edges.stream()
			.filter((edge) -> met.contains(edge.subject()) && met.contains(edge.object()))
			.map(GraphEdge::id)
			.sorted()
			.distinct()
			.toList();
	}

	/**
	 * The result of a search.
	 *
	 * @param entities ids, by distance and then by slug
	 * @param relations ids of the relations between them
	 * @param isTruncated whether there are more entities
	 */
	record Result(List<Long> entities, List<Long> relations, boolean isTruncated) {
	}

}

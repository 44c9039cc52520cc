package org.lianhe.model.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.QueryPlanner;

/**
 * Searches for shortest paths from both ends, expanding the cheaper end first. When the
 * depths of both ends add up to a length, all edges of paths of that length are known.
 * For hubs of which not all edges were read, the edges to the entities that the other end
 * has met are looked up.
 */
final class BidirectionalSearch {

	private final AdjacencyReader adjacency;

	private final ConnectingEdges between;

	private final int longest;

	private final int most;

	BidirectionalSearch(QueryPlanner planner, EdgeFilter followed, int longest, int most, int maxRelations) {
		this.adjacency = new AdjacencyReader(planner, followed, maxRelations);
		this.between = new ConnectingEdges(planner, followed);
		this.longest = longest;
		this.most = most;
	}

	/** Returns the paths from one entity to another. */
	Result findPaths(ExecutionState state, long from, long to) {
		SearchFrontier start = new SearchFrontier(state, this.adjacency, from);
		SearchFrontier goal = new SearchFrontier(state, this.adjacency, to);
		Set<GraphEdge> ties = new LinkedHashSet<>();
		List<GraphPath> routes = new ArrayList<>();
		boolean isWhole = true;
		for (int length = 1; length <= this.longest && routes.size() <= this.most; length++) {
			SearchFrontier next = next(start, goal);
			if (next != null) {
				ties.addAll(next.expand(state));
			}
			Set<Long> missing = new LinkedHashSet<>();
			ties.addAll(this.between.find(state, start.hubs(), goal.met(), missing));
			ties.addAll(this.between.find(state, goal.hubs(), start.met(), missing));
			PathEnumerator known = new PathEnumerator(ties, from, to);
			routes.addAll(known.ofLength(length, this.most + 1 - routes.size()));
			isWhole &= !known.isCut() && missing.isEmpty() && isComplete(start, goal, length);
		}
		boolean hasMore = routes.size() > this.most;
		return new Result(hasMore ? List.copyOf(routes.subList(0, this.most)) : routes, hasMore || !isWhole);
	}

	/** The end to expand next; null if neither leads to new edges. */
	private static @Nullable SearchFrontier next(SearchFrontier start, SearchFrontier goal) {
		if (start.isExhausted() || goal.isExhausted() || (start.isAtEnd() && goal.isAtEnd())) {
			return null;
		}
		if (start.isAtEnd() || goal.isAtEnd()) {
			return start.isAtEnd() ? goal : start;
		}
		if (start.hubs().isEmpty() != goal.hubs().isEmpty()) {
			return start.hubs().isEmpty() ? start : goal;
		}
		return (start.cost() <= goal.cost()) ? start : goal;
	}

	/** Whether all edges of paths of this length are known. */
	private static boolean isComplete(SearchFrontier start, SearchFrontier goal, int length) {
		return start.isExhausted() || goal.isExhausted()
				|| (start.depth() + goal.depth() >= length && start.isWholeButForLast() && goal.isWholeButForLast()
						&& (start.hubs().isEmpty() || goal.hubs().isEmpty()));
	}

	/**
	 * The result of a search.
	 *
	 * @param paths the paths, shortest first
	 * @param isTruncated whether there may be more paths
	 */
	record Result(List<GraphPath> paths, boolean isTruncated) {
	}

}

package org.lianhe.model.graph;

import java.util.List;

/**
 * A path: ties that lead from one entity to another, none of them met twice.
 *
 * @param hops one after the other
 */
record GraphPath(List<Hop> hops) {

	GraphPath {
		hops = List.copyOf(hops);
	}

	/**
	 * One step of a path.
	 *
	 * @param tie that it goes along
	 * @param from id of the entity that it starts from
	 */
	record Hop(GraphEdge tie, long from) {

		long to() {
			return this.tie.other(this.from);
		}

		boolean isOut() {
			return this.tie.subject() == this.from;
		}

	}

}

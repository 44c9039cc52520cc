package org.lianhe.model.graph;

import java.util.List;

/**
 * A path from one entity to another that visits no entity twice.
 *
 * @param steps the steps in order
 */
record GraphPath(List<PathStep> steps) {

	GraphPath {
		steps = List.copyOf(steps);
	}

	/**
	 * A step of a path.
	 *
	 * @param edge the edge
	 * @param from id of the entity at which the step starts
	 */
	record PathStep(GraphEdge edge, long from) {

		long to() {
			return this.edge.other(this.from);
		}

		boolean isOut() {
			return this.edge.subject() == this.from;
		}

	}

}

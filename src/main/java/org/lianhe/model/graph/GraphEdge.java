package org.lianhe.model.graph;

/**
 * A relation as an edge of the graph.
 *
 * @param id id of the relation
 * @param subject id of the subject
 * @param object id of the object
 */
record GraphEdge(long id, long subject, long object) {

	/** The opposite end. */
	long other(long end) {
		return (this.subject == end) ? this.object : this.subject;
	}

}

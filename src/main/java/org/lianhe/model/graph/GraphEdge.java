package org.lianhe.model.graph;

/**
 * A relation as walks see it.
 *
 * @param id of the relation
 * @param subject id of the entity that it starts from
 * @param object id of the entity that it leads to
 */
record GraphEdge(long id, long subject, long object) {

	/** The end that is not this one. */
	long other(long end) {
		return (this.subject == end) ? this.object : this.subject;
	}

}

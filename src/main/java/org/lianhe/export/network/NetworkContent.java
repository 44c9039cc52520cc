package org.lianhe.export.network;

import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.query.plan.ResultObject;

/**
 * Entities and the relations among them, all from one state of the database.
 *
 * @param reading reads them
 * @param dataset title, version, release date, digest and licence of the dataset
 * @param nodes the entities; can be iterated once
 * @param edges all relations that have both ends among the nodes; can be iterated once
 */
record NetworkContent(StreamingExecution reading, ResultObject dataset, Iterable<ResultObject> nodes,
		Iterable<ResultObject> edges) {
}

package org.lianhe.export.network;

import java.io.IOException;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.model.dataset.Release;
import org.lianhe.query.plan.ResultObject;

/** The neighbourhood of some entities, read into memory. */
final class NeighborhoodContent implements NetworkContent {

	private final StreamingExecution reading;

	private final ResultObject result;

	/**
	 * Reads the neighbourhood.
	 * @param maxNodes largest number of entities
	 * @param maxRelations largest number of relations of one entity
	 * @throws ApiException if the neighbourhood is larger
	 */
	NeighborhoodContent(StreamingExecution reading, int maxNodes, int maxRelations) {
		this.reading = reading;
		this.result = reading.read(reading.fields());
		if (!Boolean.FALSE.equals(GraphAttribute.valueAt(this.result, "neighborhood", "truncated"))) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The neighbourhood has more than " + maxNodes
					+ " entities (`limits.networkNodes`), or an entity in it more than the " + maxRelations
					+ " ties that are read at once (`limits.networkTies`). Ask for less by `depth`, `types`, `predicates`,"
					+ " `direction` or `asOf`, or for the whole network, which has no such limit, by leaving out `of`.")
				.with("maximum", maxNodes);
		}
	}

	@Override
	public ResultObject dataset() {
		return GraphAttribute.objectAt(this.result, "dataset");
	}

	@Override
	public Release release() {
		return this.reading.release();
	}

	@Override
	public void forEachNode(Visitor visitor) throws IOException {
		for (ResultObject node : GraphAttribute.objectsAt(this.result, "neighborhood", "nodes")) {
			visitor.visit(node);
		}
	}

	@Override
	public void forEachEdge(Visitor visitor) throws IOException {
		for (ResultObject edge : GraphAttribute.objectsAt(this.result, "neighborhood", "edges")) {
			visitor.visit(edge);
		}
	}

	@Override
	public void close() {
		this.reading.close();
	}

}

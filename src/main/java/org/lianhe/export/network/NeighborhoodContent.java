package org.lianhe.export.network;

import java.io.IOException;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.execution.StreamingExecution;
import org.lianhe.model.dataset.Release;
import org.lianhe.query.plan.ResultObject;

/** The neighbourhood of some entities, whole. */
final class NeighborhoodContent implements NetworkContent {

	private final StreamingExecution reading;

	private final ResultObject answer;

	/**
	 * Reads all of it.
	 * @param most entities that a neighbourhood may have
	 * @param ties that are read at once
	 * @throws ApiException if it has more
	 */
	NeighborhoodContent(StreamingExecution reading, int most, int ties) {
		this.reading = reading;
		this.answer = reading.read(reading.fields());
		if (!Boolean.FALSE.equals(ResultReader.at(this.answer, "neighborhood", "truncated"))) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The neighbourhood has more than " + most
					+ " entities (`limits.networkNodes`), or an entity in it more than the " + ties
					+ " ties that are read at once (`limits.networkTies`). Ask for less by `depth`, `types`, `predicates`,"
					+ " `direction` or `asOf`, or for the whole network, which has no such limit, by leaving out `of`.")
				.with("maximum", most);
		}
	}

	@Override
	public ResultObject dataset() {
		return ResultReader.one(this.answer, "dataset");
	}

	@Override
	public Release release() {
		return this.reading.release();
	}

	@Override
	public void nodes(Each each) throws IOException {
		for (ResultObject node : ResultReader.all(this.answer, "neighborhood", "nodes")) {
			each.accept(node);
		}
	}

	@Override
	public void edges(Each each) throws IOException {
		for (ResultObject edge : ResultReader.all(this.answer, "neighborhood", "edges")) {
			each.accept(edge);
		}
	}

	@Override
	public void close() {
		this.reading.close();
	}

}

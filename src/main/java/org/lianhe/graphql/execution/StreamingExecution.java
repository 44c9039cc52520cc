package org.lianhe.graphql.execution;

import java.util.List;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.model.dataset.Release;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.QueryPlan;
import org.lianhe.query.plan.ResultObject;

/**
 * An operation that is read page by page in one read transaction, for as long as it is
 * open. Not safe for use by several threads.
 */
public final class StreamingExecution implements AutoCloseable {

	private final ReadSession session;

	private final Release release;

	private final QueryCost cost;

	private final GraphQLSchema schema;

	private final List<ExecutableNormalizedField> fields;

	private final Function<List<ExecutableNormalizedField>, QueryPlan> planner;

	StreamingExecution(ReadSession session, Release release, QueryCost cost, GraphQLSchema schema,
			List<ExecutableNormalizedField> fields, Function<List<ExecutableNormalizedField>, QueryPlan> planner) {
		this.session = session;
		this.release = release;
		this.cost = cost;
		this.schema = schema;
		this.fields = List.copyOf(fields);
		this.planner = planner;
	}

	/** The release that is read. */
	public Release release() {
		return this.release;
	}

	/** The cost of the operation. */
	public QueryCost cost() {
		return this.cost;
	}

	public GraphQLSchema schema() {
		return this.schema;
	}

	/** The fields of {@code Query} in the operation. */
	public List<ExecutableNormalizedField> fields() {
		return this.fields;
	}

	/**
	 * Reads fields of {@code Query}: those of the operation, or the same with other
	 * arguments.
	 * @throws org.lianhe.core.error.ApiException if a record with a given key does not
	 * exist
	 */
	public ResultObject read(List<ExecutableNormalizedField> wanted) {
		ExecutionState state = new ExecutionState(this.session);
		ResultObject answer = this.planner.apply(wanted).run(state);
		for (ExecutionState.MissingObject miss : state.missing()) {
			throw miss.reason().at(miss.path());
		}
		return answer;
	}

	@Override
	public void close() {
		this.session.close();
	}

}

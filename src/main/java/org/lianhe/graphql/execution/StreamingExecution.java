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
 * A query that is read piece by piece, all of it from one state of the store, for as long
 * as it is open. It belongs to one thread.
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

	/** What the query costs. */
	public QueryCost cost() {
		return this.cost;
	}

	public GraphQLSchema schema() {
		return this.schema;
	}

	/** What was asked of {@code Query}. */
	public List<ExecutableNormalizedField> fields() {
		return this.fields;
	}

	/**
	 * Answers fields of {@code Query}: those that were asked, or others like them.
	 * @throws org.lianhe.core.error.ApiException where anything that was asked for by
	 * name is not there
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

package org.lianhe.graphql;

import java.util.List;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.lianhe.cost.Bill;
import org.lianhe.dataset.Release;
import org.lianhe.query.Item;
import org.lianhe.query.Plan;
import org.lianhe.query.Run;
import org.lianhe.sql.Session;

/**
 * A query that is read piece by piece, all of it from one state of the store, for as long
 * as it is open. It belongs to one thread.
 */
public final class Reading implements AutoCloseable {

	private final Session session;

	private final Release release;

	private final Bill cost;

	private final GraphQLSchema schema;

	private final List<ExecutableNormalizedField> fields;

	private final Function<List<ExecutableNormalizedField>, Plan> planner;

	Reading(Session session, Release release, Bill cost, GraphQLSchema schema, List<ExecutableNormalizedField> fields,
			Function<List<ExecutableNormalizedField>, Plan> planner) {
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
	public Bill cost() {
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
	 * @throws org.lianhe.error.Refusal where anything that was asked for by name is not
	 * there
	 */
	public Item read(List<ExecutableNormalizedField> wanted) {
		Run run = new Run(this.session);
		Item answer = this.planner.apply(wanted).run(run);
		for (Run.Miss miss : run.misses()) {
			throw miss.reason().at(miss.path());
		}
		return answer;
	}

	@Override
	public void close() {
		this.session.close();
	}

}

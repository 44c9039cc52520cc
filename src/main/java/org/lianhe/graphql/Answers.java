package org.lianhe.graphql;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import org.jooq.DSLContext;
import org.lianhe.cost.Lanes;
import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.query.Limits;
import org.lianhe.name.Languages;
import org.lianhe.query.Context;
import org.lianhe.query.Plan;
import org.lianhe.query.Planner;
import org.lianhe.query.Run;
import org.lianhe.query.Types;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;

/** Answers operations: plans each once, and runs it against one state of the store. */
final class Answers {

	/** A list of a table for which no number is asked is walked, whatever it costs. */
	private static final int UNNUMBERED = 1;

	private final Plans plans = new Plans();

	private final Types types;

	private final Roots roots;

	private final Limits limits;

	private final Readers readers;

	private final Releases releases;

	private final DSLContext dialect;

	private final Errors errors;

	private final Bounds bounds;

	private final Lanes lanes;

	Answers(Types types, Roots roots, Limits limits, Readers readers, Releases releases, DSLContext dialect,
			Errors errors, Bounds bounds, Lanes lanes) {
		this.types = types;
		this.roots = roots;
		this.limits = limits;
		this.readers = readers;
		this.releases = releases;
		this.dialect = dialect;
		this.errors = errors;
		this.bounds = bounds;
		this.lanes = lanes;
	}

	/**
	 * The operation opened to be read piece by piece, as the data of the answer; or the
	 * reason why it is not.
	 * @param unasked items of a list for which no number is asked
	 */
	ExecutionResult open(ExecutionContext operation, int unasked) {
		String request = operation.getExecutionId().toString();
		long cost = 0;
		try {
			cost = this.bounds.check(operation, UNNUMBERED);
			Session session = this.readers.openLong();
			try {
				return opened(operation, session, unasked, cost);
			}
			catch (RuntimeException ex) {
				session.close();
				throw ex;
			}
		}
		catch (RuntimeException ex) {
			return this.bounds.told(ex, cost, this.errors.error(ex, request));
		}
	}

	private ExecutionResult opened(ExecutionContext operation, Session session, int unasked, long cost) {
		Release release = this.releases.current(session);
		Context context = new Context(languages(operation), this.limits, release.digest(),
				this.releases.predicates(session, release), this.dialect, unasked);
		Reading reading = new Reading(session, release, this.bounds.bill(cost), operation.getGraphQLSchema(),
				this.bounds.fields(operation), (fields) -> plan(operation, context, fields));
		return ExecutionResultImpl.newExecutionResult().data(reading).addExtension("dataset", release).build();
	}

	/**
	 * The answer to an operation, or the reason why there is none.
	 * @param whole makes it of what is read of the store, where that is not all; in the
	 * same place among those that are answered at once
	 */
	ExecutionResult answer(ExecutionContext operation, Function<Supplier<ExecutionResult>, ExecutionResult> whole) {
		String request = operation.getExecutionId().toString();
		long cost = 0;
		try {
			cost = this.bounds.cost(operation);
			return this.bounds.told(cost, this.lanes.in(cost, () -> whole.apply(() -> read(operation, request))));
		}
		catch (RuntimeException ex) {
			return this.bounds.told(ex, cost, this.errors.error(ex, request));
		}
	}

	private ExecutionResult read(ExecutionContext operation, String request) {
		try (Session session = this.readers.open()) {
			Release release = this.releases.current(session);
			Run run = new Run(session);
			Object data = plan(operation, session, release).run(run);
			ExecutionResultImpl.Builder<?> answer = ExecutionResultImpl.newExecutionResult().data(data);
			run.misses().forEach((miss) -> answer.addError(this.errors.error(miss.reason(), miss.path(), request)));
			return answer.addExtension("dataset", release).build();
		}
	}

	private Plan plan(ExecutionContext operation, Session session, Release release) {
		Languages languages = languages(operation);
		Plans.Key key = new Plans.Key(OperationKey.of(operation), languages, release.digest());
		return this.plans.get(key, () -> {
			Set<String> predicates = this.releases.predicates(session, release);
			return plan(operation, new Context(languages, this.limits, release.digest(), predicates, this.dialect));
		}, () -> this.bounds.merged(operation));
	}

	private Plan plan(ExecutionContext operation, Context context) {
		return plan(operation, context, this.bounds.fields(operation).stream().filter(Answers::isData).toList());
	}

	private Plan plan(ExecutionContext operation, Context context, List<ExecutableNormalizedField> fields) {
		return Plan.of(new Planner(operation.getGraphQLSchema(), this.types, context), fields, this.roots.outputs());
	}

	private static Languages languages(ExecutionContext operation) {
		return operation.getGraphQLContext().getOrDefault(Languages.class, Languages.DEFAULT);
	}

	private static boolean isData(ExecutableNormalizedField field) {
		return !"__schema".equals(field.getName()) && !"__type".equals(field.getName());
	}

}

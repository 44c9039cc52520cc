package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import org.jooq.DSLContext;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.PlanContext;
import org.lianhe.query.plan.QueryLimits;
import org.lianhe.query.plan.QueryPlan;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RowTypes;

/** Answers operations: plans each once, and runs it against one state of the store. */
final class QueryExecutor {

	/** A list of a table for which no number is asked is walked, whatever it costs. */
	private static final int UNNUMBERED = 1;

	private final PlanCache plans = new PlanCache();

	private final RowTypes types;

	private final RootFields roots;

	private final QueryLimits limits;

	private final ReadOnlyConnections readers;

	private final ReleaseReader releases;

	private final DSLContext dialect;

	private final ErrorFactory errors;

	private final OperationLimits bounds;

	private final QueryBulkhead lanes;

	QueryExecutor(RowTypes types, RootFields roots, QueryLimits limits, ReadOnlyConnections readers,
			ReleaseReader releases, DSLContext dialect, ErrorFactory errors, OperationLimits bounds,
			QueryBulkhead lanes) {
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
			ReadSession session = this.readers.openForExport();
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

	private ExecutionResult opened(ExecutionContext operation, ReadSession session, int unasked, long cost) {
		Release release = this.releases.current(session);
		PlanContext context = new PlanContext(languages(operation), this.limits, release.digest(),
				this.releases.predicates(session, release), this.dialect, unasked);
		StreamingExecution reading = new StreamingExecution(session, release, this.bounds.bill(cost),
				operation.getGraphQLSchema(), this.bounds.fields(operation),
				(fields) -> plan(operation, context, fields));
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
		try (ReadSession session = this.readers.open()) {
			Release release = this.releases.current(session);
			ExecutionState state = new ExecutionState(session);
			Object data = plan(operation, session, release).run(state);
			ExecutionResultImpl.Builder<?> answer = ExecutionResultImpl.newExecutionResult().data(data);
			state.missing().forEach((miss) -> answer.addError(this.errors.error(miss.reason(), miss.path(), request)));
			return answer.addExtension("dataset", release).build();
		}
	}

	private QueryPlan plan(ExecutionContext operation, ReadSession session, Release release) {
		LanguagePreferences languages = languages(operation);
		PlanCache.Key key = new PlanCache.Key(OperationKey.of(operation), languages, release.digest());
		return this.plans.get(key, () -> {
			Set<String> predicates = this.releases.predicates(session, release);
			return plan(operation, new PlanContext(languages, this.limits, release.digest(), predicates, this.dialect));
		}, () -> this.bounds.merged(operation));
	}

	private QueryPlan plan(ExecutionContext operation, PlanContext context) {
		return plan(operation, context, this.bounds.fields(operation).stream().filter(QueryExecutor::isData).toList());
	}

	private QueryPlan plan(ExecutionContext operation, PlanContext context, List<ExecutableNormalizedField> fields) {
		return QueryPlan.of(new QueryPlanner(operation.getGraphQLSchema(), this.types, context), fields,
				this.roots.outputs());
	}

	private static LanguagePreferences languages(ExecutionContext operation) {
		return operation.getGraphQLContext().getOrDefault(LanguagePreferences.class, LanguagePreferences.DEFAULT);
	}

	private static boolean isData(ExecutableNormalizedField field) {
		return !"__schema".equals(field.getName()) && !"__type".equals(field.getName());
	}

}

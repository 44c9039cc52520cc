package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.RequestBudget;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.CostCalculator;
import org.lianhe.graphql.cost.CostProperties;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.PlanContext;
import org.lianhe.query.plan.QueryLimits;
import org.lianhe.query.plan.QueryPlan;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.ResultObject;
import org.lianhe.query.plan.RowTypes;

/**
 * Executes operations: checks their cost, plans each once, and runs the plan in one read
 * transaction.
 */
final class QueryExecutor {

	/** The assumed page size of lists that are streamed whole. */
	private static final int STREAMED_PAGE_SIZE = 1;

	private static final int MAX_COSTS = 5000;

	/** Most estimated bytes of all cached plans. */
	private static final int MAX_PLAN_BYTES = 24 << 20;

	/** A larger plan is not cached, so that a few of them do not evict all others. */
	private static final int MAX_BYTES_OF_A_PLAN = MAX_PLAN_BYTES / 16;

	private final Cache<String, QueryPlan> plans = Caffeine.newBuilder()
		.maximumWeight(MAX_PLAN_BYTES)
		.weigher((String key, QueryPlan plan) -> (int) plan.estimatedBytes())
		.build();

	private final Cache<String, Long> costs = Caffeine.newBuilder().maximumSize(MAX_COSTS).build();

	private final RowTypes types;

	private final Map<String, FieldPlanner> roots;

	private final QueryLimits limits;

	private final CostProperties costLimits;

	private final StringLimits stringLimits;

	private final ReadOnlyConnections connections;

	private final ReleaseReader releases;

	private final DSLContext dialect;

	private final ErrorMapper errors;

	private final QueryBulkhead bulkhead;

	QueryExecutor(RowTypes types, RootFields roots, QueryLimits limits, CostProperties costLimits,
			ReadOnlyConnections connections, ReleaseReader releases, DSLContext dialect, ErrorMapper errors,
			QueryBulkhead bulkhead) {
		this.types = types;
		this.roots = roots.planners();
		this.limits = limits;
		this.costLimits = costLimits;
		this.stringLimits = new StringLimits(costLimits.textLength());
		this.connections = connections;
		this.releases = releases;
		this.dialect = dialect;
		this.errors = errors;
		this.bulkhead = bulkhead;
	}

	/** The cached plans, for tests of their weight. */
	Cache<String, QueryPlan> plans() {
		return this.plans;
	}

	/**
	 * Executes an operation.
	 * @param library completes the planned result where the operation has fields with a
	 * data fetcher of their own
	 */
	ExecutionResult execute(ExecutionContext context, Function<@Nullable ResultObject, ExecutionResult> library) {
		ExecutableOperation operation = operation(context);
		long cost = 0;
		try {
			cost = cost(operation);
			return withCost(cost, this.bulkhead.execute(cost, () -> read(operation, library)));
		}
		catch (RuntimeException | StackOverflowError ex) {
			return failed(ex, cost, operation);
		}
	}

	private ExecutionResult read(ExecutableOperation operation,
			Function<@Nullable ResultObject, ExecutionResult> library) {
		RequestBudget.current().startDeadline(this.limits.seconds());
		if (operation.fields().stream().allMatch((field) -> field.getName().startsWith("__"))) {
			return library.apply(null);
		}
		try (ReadSession session = this.connections.open()) {
			Release release = this.releases.current(session);
			ExecutionState state = new ExecutionState(session);
			QueryPlan plan = plan(operation, session, release);
			ResultObject planned = plan.run(state);
			ExecutionResult result = plan.isComplete() ? new ExecutionResultImpl(planned, List.of())
					: library.apply(planned);
			return result.transform((builder) -> {
				if (!state.missing().isEmpty()) {
					builder.addExtension("missing",
							state.missing()
								.stream()
								.map((miss) -> miss.reason().copyAt(miss.path()).toSpecification())
								.toList());
				}
				builder.addExtension("dataset", release);
			});
		}
	}

	/**
	 * Opens an operation whose lists are read page by page. The data of the result is a
	 * {@link StreamingExecution}, which the caller closes.
	 * @param pageSize size of a page for which the operation gives none
	 */
	ExecutionResult open(ExecutionContext context, int pageSize) {
		ExecutableOperation operation = operation(context);
		long cost = 0;
		try {
			cost = calculateCost(operation, STREAMED_PAGE_SIZE);
			checkPlanned(operation);
			ReadSession session = this.connections.openForExport();
			try {
				return open(operation, session, pageSize, cost);
			}
			catch (RuntimeException ex) {
				session.close();
				throw ex;
			}
		}
		catch (RuntimeException ex) {
			return failed(ex, cost, operation);
		}
	}

	private ExecutionResult open(ExecutableOperation operation, ReadSession session, int pageSize, long cost) {
		Release release = this.releases.current(session);
		PlanContext context = new PlanContext(operation.languages(), this.limits, release.digest(),
				this.releases.predicates(session, release), this.dialect, pageSize);
		return new ExecutionResultImpl(new StreamingExecution(session, release, queryCost(cost), operation.schema(),
				operation.fields(), (fields) -> plan(operation, context, fields)), List.of());
	}

	private static void checkPlanned(ExecutableOperation operation) {
		operation.normalized().getNormalizedFieldToMergedField().keySet().forEach((field) -> {
			boolean isIntrospection = field.getName().startsWith("__")
					|| field.getObjectTypeNames().stream().anyMatch((type) -> type.startsWith("__"));
			if (!isIntrospection && QueryPlanner.isFetched(operation.schema(), field)) {
				throw ApiException.badInput("`" + field.getName() + "` is available in JSON only. Ask for JSON.")
					.at(List.copyOf(field.getListOfResultKeys()));
			}
		});
	}

	private ExecutableOperation operation(ExecutionContext context) {
		return new ExecutableOperation(context, this.limits.fields(), this.stringLimits);
	}

	private long cost(ExecutableOperation operation) {
		Long known = this.costs.getIfPresent(operation.key());
		if (known == null) {
			known = calculateCost(operation, this.limits.defaultPageSize());
			this.costs.put(operation.key(), known);
		}
		return known;
	}

	private long calculateCost(ExecutableOperation operation, int defaultPageSize) {
		return new CostCalculator(operation.schema(), this.limits, defaultPageSize).cost(operation.fields(),
				this.costLimits.cost());
	}

	private QueryPlan plan(ExecutableOperation operation, ReadSession session, Release release) {
		LanguagePreferences languages = operation.languages();
		String key = operation.key() + ' ' + languages + ' ' + release.digest();
		QueryPlan plan = this.plans.getIfPresent(key);
		if (plan == null) {
			plan = plan(operation, new PlanContext(languages, this.limits, release.digest(),
					this.releases.predicates(session, release), this.dialect), operation.fields());
			if (plan.estimatedBytes() <= MAX_BYTES_OF_A_PLAN) {
				this.plans.put(key, plan);
			}
		}
		return plan;
	}

	private QueryPlan plan(ExecutableOperation operation, PlanContext context, List<ExecutableNormalizedField> fields) {
		return QueryPlan.of(new QueryPlanner(operation.schema(), this.types, context), fields, this.roots);
	}

	private ExecutionResult failed(Throwable thrown, long cost, ExecutableOperation operation) {
		ApiException error = this.errors.toApiException(thrown, operation.requestId());
		long requested = (error.detail("requested") instanceof Long tooMuch) ? tooMuch : cost;
		return withCost(requested, ExecutionResultImpl.newExecutionResult().addError(error).build());
	}

	private ExecutionResult withCost(long cost, ExecutionResult result) {
		return result.transform((builder) -> builder.addExtension(QueryCost.KEY, queryCost(cost)));
	}

	private QueryCost queryCost(long cost) {
		return new QueryCost(cost, this.costLimits.cost());
	}

}

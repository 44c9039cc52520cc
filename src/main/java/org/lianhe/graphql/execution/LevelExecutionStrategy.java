package org.lianhe.graphql.execution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * Executes operations by a plan, level by level instead of object by object. Fields with
 * a data fetcher of their own, such as those of controllers and of introspection, are not
 * planned. If an operation has any, the library completes the planned result: it takes
 * the planned values from {@link PlannedValueInstrumentation} and calls the fetchers.
 */
final class LevelExecutionStrategy extends AsyncExecutionStrategy {

	private final QueryExecutor executor;

	private final int maxSeconds;

	/**
	 * Creates the strategy.
	 * @param maxSeconds how long data fetchers may take
	 */
	LevelExecutionStrategy(QueryExecutor executor, DataFetcherExceptionHandler exceptions, int maxSeconds) {
		super(exceptions);
		this.executor = executor;
		this.maxSeconds = maxSeconds;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		Integer pageSize = context.getGraphQLContext().get(QueryService.PAGE_SIZE);
		return CompletableFuture.completedFuture((pageSize != null) ? this.executor.open(context, pageSize)
				: this.executor.execute(context, (planned) -> complete(context, parameters, planned)));
	}

	private ExecutionResult complete(ExecutionContext context, ExecutionStrategyParameters parameters,
			@Nullable ResultObject planned) {
		return super.execute(context, parameters.transform((builder) -> builder.source(planned)))
			.orTimeout(this.maxSeconds, TimeUnit.SECONDS)
			.join();
	}

	@Override
	protected GraphQLObjectType resolveType(ExecutionContext context, ExecutionStrategyParameters parameters,
			GraphQLType type) {
		return (parameters.getSource() instanceof ResultObject planned)
				? context.getGraphQLSchema().getObjectType(planned.typeName())
				: super.resolveType(context, parameters, type);
	}

}

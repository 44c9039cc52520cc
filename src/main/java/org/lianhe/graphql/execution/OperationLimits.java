package org.lianhe.graphql.execution;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.cost.CostBreakdown;
import org.lianhe.graphql.cost.CostCalculator;
import org.lianhe.graphql.cost.CostProperties;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.query.plan.QueryLimits;

/** Refuses operations that ask for too much, before anything is planned or read. */
final class OperationLimits {

	/** Most operations whose cost is kept. */
	private static final int COSTS = 5000;

	private final Cache<OperationKey, Long> costs = Caffeine.newBuilder().maximumSize(COSTS).build();

	private final CostProperties limits;

	private final QueryLimits planned;

	private final StringLimits characters;

	OperationLimits(CostProperties limits, QueryLimits planned) {
		this.limits = limits;
		this.planned = planned;
		this.characters = new StringLimits(limits.textLength());
	}

	/**
	 * What an operation costs.
	 * @throws ApiException if that is too much
	 */
	long cost(ExecutionContext operation) {
		OperationKey key = OperationKey.of(operation);
		Long known = this.costs.getIfPresent(key);
		if (known == null) {
			known = check(operation, this.planned.defaultPageSize());
			this.costs.put(key, known);
		}
		return known;
	}

	/**
	 * The same for an operation that is not kept.
	 * @param unasked how many items a list counts for which no number is asked
	 */
	long check(ExecutionContext operation, int unasked) {
		CostBreakdown cost = new CostCalculator(operation.getGraphQLSchema(), this.planned, unasked)
			.cost(fields(operation));
		cost.check(this.limits);
		return cost.total();
	}

	/** What is asked of {@code Query}, as {@link #merged} has it. */
	List<ExecutableNormalizedField> fields(ExecutionContext operation) {
		return merged(operation).getTopLevelFields();
	}

	/**
	 * The operation with its fragments written out, made once for each execution.
	 * @throws ApiException if it has too many fields, or strings that are too long or no
	 * text
	 */
	ExecutableNormalizedOperation merged(ExecutionContext operation) {
		ExecutableNormalizedOperation known = operation.getGraphQLContext().get(ExecutableNormalizedOperation.class);
		if (known == null) {
			known = made(operation);
			known.getNormalizedFieldToMergedField()
				.keySet()
				.forEach((field) -> field.getResolvedArguments().forEach(this.characters::check));
			operation.getGraphQLContext().put(ExecutableNormalizedOperation.class, known);
		}
		return known;
	}

	private ExecutableNormalizedOperation made(ExecutionContext operation) {
		try {
			return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
					operation.getGraphQLSchema(), operation.getOperationDefinition(), operation.getFragmentsByName(),
					operation.getCoercedVariables(),
					ExecutableNormalizedOperationFactory.Options.defaultOptions()
						.graphQLContext(operation.getGraphQLContext())
						.locale(operation.getLocale())
						.maxFieldsCount(this.planned.fields()));
		}
		catch (AbortExecutionException ex) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					"The query asks for more than " + this.planned.fields() + " fields. Ask in several queries.")
				.with("maximum", this.planned.fields());
		}
	}

	/** The answer with what it cost. */
	ExecutionResult told(long cost, ExecutionResult answer) {
		return answer.transform((told) -> told.addExtension(QueryCost.KEY, bill(cost)));
	}

	/** What it cost, beside what one may cost. */
	QueryCost bill(long cost) {
		return new QueryCost(cost, this.limits.cost());
	}

	/** The answer that says why there is none, with what it would have cost. */
	ExecutionResult told(RuntimeException thrown, long cost, GraphQLError error) {
		boolean isTooCostly = thrown instanceof ApiException refusal && refusal.details().containsKey("requested");
		Object requested = isTooCostly ? ((ApiException) thrown).details().get("requested") : cost;
		return told((long) requested, ExecutionResultImpl.newExecutionResult().addError(error).build());
	}

}

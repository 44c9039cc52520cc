package org.lianhe.graphql.execution;

import java.util.List;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.schema.SupportedDirectives;
import org.lianhe.query.plan.ResultObject;

/**
 * Checks variables before the library uses them, gives it the planned values of fields
 * without a data fetcher of their own, where it completes a planned result, and leaves
 * directives without effect out of introspection.
 */
final class PlannedValueInstrumentation extends SimplePerformantInstrumentation {

	@Override
	public ExecutionContext instrumentExecutionContext(ExecutionContext context,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		try {
			ArgumentValidator.checkVariables(context.getGraphQLSchema(), context.getOperationDefinition(),
					context.getFragmentsByName(), context.getCoercedVariables());
			return context;
		}
		catch (ApiException ex) {
			throw new AbortExecutionException(List.of(ex));
		}
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		if (parameters.getEnvironment().getFieldDefinition() == Introspection.__Schema.getField("directives")) {
			return (environment) -> environment.getGraphQLSchema()
				.getDirectives()
				.stream()
				.filter((directive) -> SupportedDirectives.isSupported(directive.getName()))
				.toList();
		}
		return !parameters.isTrivialDataFetcher() ? fetcher : (environment) -> {
			String key = environment.getMergedField().getResultKey();
			return (environment.getSource() instanceof ResultObject planned && planned.containsKey(key))
					? planned.get(key) : fetcher.get(environment);
		};
	}

}

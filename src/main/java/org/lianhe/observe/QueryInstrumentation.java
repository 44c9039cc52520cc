package org.lianhe.observe;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

/** Tells of each query that is executed with which values, and what it cost. */
final class QueryInstrumentation extends SimplePerformantInstrumentation {

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		RequestEvent event = RequestEvent.current();
		event.variables(parameters.getExecutionInput().getRawVariables().toMap());
		Map<Object, Object> extensions = result.getExtensions();
		if (extensions != null && extensions.get("cost") instanceof Map<?, ?> cost
				&& cost.get("requested") instanceof Number requested) {
			event.cost(requested.longValue());
		}
		return CompletableFuture.completedFuture(result);
	}

}

package org.lianhe.observe;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

/** Tells of each query what is asked, what it cost, and what was refused. */
final class QueryInstrumentation extends SimplePerformantInstrumentation {

	@Override
	public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		ExecutionInput input = parameters.getExecutionInput();
		RequestEvent.current().asked(input.getOperationName(), input.getQuery(), input.getRawVariables().toMap());
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionInput input = parameters.getExecutionContext().getExecutionInput();
		RequestEvent.current()
			.asked(parameters.getExecutionContext().getOperationDefinition().getName(), input.getQuery(),
					input.getRawVariables().toMap());
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		RequestEvent event = RequestEvent.current();
		result.getErrors().forEach((error) -> {
			Map<String, Object> extensions = error.getExtensions();
			if (extensions != null && extensions.get("code") instanceof String code) {
				event.failed(code);
			}
		});
		Map<Object, Object> extensions = result.getExtensions();
		if (extensions != null && extensions.get("cost") instanceof Map<?, ?> cost
				&& cost.get("requested") instanceof Number requested) {
			event.cost(requested.longValue());
		}
		return CompletableFuture.completedFuture(result);
	}

}

package org.lianhe.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

/** Gives every error of every answer its code and request id. */
final class Labelling extends SimplePerformantInstrumentation {

	private final Errors errors;

	Labelling(Errors errors) {
		this.errors = errors;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		if (result.getErrors().isEmpty()) {
			return CompletableFuture.completedFuture(result);
		}
		String request = String.valueOf(parameters.getExecutionInput().getExecutionId());
		List<GraphQLError> coded = result.getErrors()
			.stream()
			.map((error) -> this.errors.coded(error, parameters.getSchema(), request))
			.toList();
		return CompletableFuture.completedFuture(result.transform((answer) -> answer.errors(coded)));
	}

}

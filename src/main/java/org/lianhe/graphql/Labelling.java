package org.lianhe.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;
import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;

/**
 * Gives every error of every answer its code and request id, and every answer its
 * dataset.
 */
final class Labelling extends SimplePerformantInstrumentation {

	private final Errors errors;

	private final Releases releases;

	Labelling(Errors errors, Releases releases) {
		this.errors = errors;
		this.releases = releases;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		ExecutionResult answer = result.getErrors().isEmpty() ? result : coded(result, parameters);
		Release last = this.releases.last();
		boolean isDated = answer.getExtensions() != null && answer.getExtensions().containsKey("dataset");
		return CompletableFuture.completedFuture((isDated || last == null) ? answer
				: answer.transform((dated) -> dated.addExtension("dataset", last.shown())));
	}

	private ExecutionResult coded(ExecutionResult result, InstrumentationExecutionParameters parameters) {
		String request = String.valueOf(parameters.getExecutionInput().getExecutionId());
		List<GraphQLError> coded = result.getErrors()
			.stream()
			.map((error) -> this.errors.coded(error, parameters.getSchema(), request))
			.toList();
		return result.transform((answer) -> answer.errors(coded));
	}

}

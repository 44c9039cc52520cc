package org.lianhe.graphql.execution;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.cost.CostProperties;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.jdbc.StoreException;

/**
 * Gives every error of every answer its code and request id, and every answer its dataset
 * and its cost.
 */
final class ResponseExtensionsInstrumentation extends SimplePerformantInstrumentation {

	private final ErrorFactory errors;

	private final ReleaseReader releases;

	private final ReadOnlyConnections readers;

	private final CostProperties costs;

	ResponseExtensionsInstrumentation(ErrorFactory errors, ReleaseReader releases, ReadOnlyConnections readers,
			CostProperties costs) {
		this.errors = errors;
		this.releases = releases;
		this.readers = readers;
		this.costs = costs;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		ExecutionResult answer = result.getErrors().isEmpty() ? result : coded(result, parameters);
		ExecutionResult priced = priced(answer);
		boolean isDated = answer.getExtensions() != null && answer.getExtensions().containsKey("dataset");
		Release served = isDated ? null : served();
		return CompletableFuture.completedFuture(
				(served == null) ? priced : priced.transform((dated) -> dated.addExtension("dataset", served)));
	}

	/** What asked for nothing of the dataset cost nothing. */
	private ExecutionResult priced(ExecutionResult answer) {
		return (QueryCost.in(answer.getExtensions()) != null) ? answer
				: answer.transform((told) -> told.addExtension(QueryCost.KEY, new QueryCost(0, this.costs.cost())));
	}

	/** The release read last, or the one in the store if it can be reached. */
	private @Nullable Release served() {
		Release last = this.releases.last();
		if (last != null) {
			return last;
		}
		try (ReadSession session = this.readers.open()) {
			return this.releases.current(session);
		}
		catch (StoreException ex) {
			return null;
		}
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

package org.lianhe.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;
import org.lianhe.cost.Bill;
import org.lianhe.cost.CostLimits;
import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;
import org.lianhe.sql.StoreFailure;

/**
 * Gives every error of every answer its code and request id, and every answer its dataset
 * and its cost.
 */
final class Labelling extends SimplePerformantInstrumentation {

	private final Errors errors;

	private final Releases releases;

	private final Readers readers;

	private final CostLimits costs;

	Labelling(Errors errors, Releases releases, Readers readers, CostLimits costs) {
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
		return (Bill.in(answer.getExtensions()) != null) ? answer
				: answer.transform((told) -> told.addExtension(Bill.KEY, new Bill(0, this.costs.cost())));
	}

	/** The release read last, or the one in the store if it can be reached. */
	private @Nullable Release served() {
		Release last = this.releases.last();
		if (last != null) {
			return last;
		}
		try (Session session = this.readers.open()) {
			return this.releases.current(session);
		}
		catch (StoreFailure ex) {
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

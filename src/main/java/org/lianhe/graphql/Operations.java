package org.lianhe.graphql;

import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import org.jspecify.annotations.Nullable;
import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.name.Languages;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Opens queries for answers in other forms than JSON: parsed, validated and limited as
 * for JSON, and refused in the same words.
 */
public final class Operations {

	/** Key of what is given to the execution of a query that is only opened. */
	static final Class<Operations> UNASKED = Operations.class;

	private final GraphQlSource source;

	private final Releases releases;

	private final Errors errors;

	Operations(GraphQlSource source, Releases releases, Errors errors) {
		this.source = source;
		this.releases = releases;
		this.errors = errors;
	}

	/**
	 * Opens a query, which the caller closes.
	 * @param unasked items of a list for which no number is asked
	 * @throws Rejection if there is anything wrong with it
	 */
	public Reading open(Operation operation, int unasked) {
		ExecutionInput input = ExecutionInput.newExecutionInput(operation.query())
			.operationName(operation.name())
			.variables(operation.variables())
			.executionId(ExecutionId.from(operation.request()))
			.graphQLContext(
					(context) -> context.put(Languages.class, operation.languages()).put(UNASKED, unasked).build())
			.build();
		ExecutionResult result = this.source.graphQl().execute(input);
		if (result.getData() instanceof Reading reading) {
			return reading;
		}
		throw new Rejection(result.getErrors(), result.getExtensions());
	}

	/** Anything thrown while a query was read, in the words for whoever sent it. */
	public Rejection rejected(RuntimeException thrown, String request) {
		if (thrown instanceof Rejection rejection) {
			return rejection;
		}
		GraphQLError error = this.errors.error(thrown, request);
		Release release = this.releases.last();
		return new Rejection(List.of(error), (release != null) ? Map.of("dataset", release.shown()) : null);
	}

	/**
	 * A query as it was sent.
	 *
	 * @param query the document
	 * @param name of the operation, or null where there is but one
	 * @param variables as sent
	 * @param languages that the reader wants
	 * @param request id of the request
	 */
	public record Operation(String query, @Nullable String name, Map<String, Object> variables, Languages languages,
			String request) {
	}

}

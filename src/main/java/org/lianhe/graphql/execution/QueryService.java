package org.lianhe.graphql.execution;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionId;
import graphql.introspection.GoodFaithIntrospection;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.QueryCost;

import org.springframework.graphql.execution.GraphQlSource;

/** Opens operations whose results are streamed in other formats than JSON. */
public final class QueryService {

	/** Key of the page size in the context of an operation that is streamed. */
	static final Class<QueryService> PAGE_SIZE = QueryService.class;

	private final GraphQlSource source;

	private final ErrorMapper errors;

	QueryService(GraphQlSource source, ErrorMapper errors) {
		this.source = source;
		this.errors = errors;
	}

	/**
	 * Opens an operation, which the caller closes.
	 * @param pageSize size of a page for which the operation gives none
	 * @throws ApiException if the operation is not valid or costs too much
	 */
	public StreamingExecution open(Operation operation, int pageSize) {
		ExecutionResult result = execute(operation, (context) -> context.put(PAGE_SIZE, pageSize));
		if (result.getData() instanceof StreamingExecution execution) {
			return execution;
		}
		throw error(operation, result);
	}

	/**
	 * Executes a document of the application itself, as one that any client could send.
	 * @return the data, with null for objects that do not exist
	 * @throws ApiException if anything else is wrong
	 */
	public Map<String, @Nullable Object> read(Operation operation) {
		ExecutionResult result = execute(operation, (context) -> {
		});
		boolean isRead = result.getErrors()
			.stream()
			.allMatch((error) -> error instanceof ApiException exception
					&& (exception.code() == ErrorCode.NOT_FOUND || exception.code() == ErrorCode.GONE));
		Map<String, @Nullable Object> data = result.getData();
		if (data == null || !isRead) {
			throw error(operation, result);
		}
		return data;
	}

	private ExecutionResult execute(Operation operation, Consumer<GraphQLContext.Builder> context) {
		return this.source.graphQl()
			.execute(ExecutionInput.newExecutionInput(operation.document())
				.operationName(operation.name())
				.variables(operation.variables())
				.executionId(ExecutionId.from(operation.requestId()))
				.locale(Locale.ENGLISH)
				.graphQLContext(context)
				.graphQLContext((builder) -> builder.put(LanguagePreferences.class, operation.languages())
					.put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
				.build());
	}

	private ApiException error(Operation operation, ExecutionResult result) {
		ApiException error = this.errors.toApiException(result, this.source.schema(), operation.requestId());
		QueryCost cost = QueryCost.in(result.getExtensions());
		return (cost != null) ? error.withResponseExtension(QueryCost.KEY, cost) : error;
	}

	/**
	 * An operation to execute.
	 *
	 * @param document that has it
	 * @param name of the operation; null if the document has only one
	 * @param variables by name
	 * @param languages of texts in the result
	 * @param requestId of the request, for errors and the log
	 */
	public record Operation(String document, @Nullable String name, Map<String, Object> variables,
			LanguagePreferences languages, String requestId) {
	}

}

package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.graphql.cost.DocumentLimits;
import org.lianhe.query.jdbc.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever goes wrong into an error that says what to do next: the one place where
 * errors are made. What the sender must not see goes to the log, under the request's id.
 */
final class ErrorFactory {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorFactory.class);

	private static final String FAILED = "The server failed. Report it with the request id.";

	private static final String AWAY = "The server cannot reach its data at the moment. Try again in a few seconds.";

	/** After which the store may be reached again. */
	private static final int SECONDS_TO_WAIT = 5;

	private static final String GIVEN_UP = "To prevent Denial Of Service attacks";

	private final DocumentLimits bounds;

	ErrorFactory(DocumentLimits bounds) {
		this.bounds = bounds;
	}

	/** A refusal at a place of the answer. */
	GraphQLError error(ApiException refusal, @Nullable List<Object> path, String request) {
		return new ApiError(refusal.code(), refusal.text(), List.of(), path, refusal.details(), request);
	}

	/** Anything thrown while a query was planned or run. */
	GraphQLError error(RuntimeException thrown, String request) {
		if (thrown instanceof ApiException refusal) {
			return error(refusal, refusal.path(), request);
		}
		if (thrown instanceof StoreException failure && failure.isTimeout()) {
			return error(
					new ApiException(ErrorCode.TIMEOUT,
							"The answer took too long. Ask for fewer items, fewer levels or a narrower filter."),
					null, request);
		}
		if (thrown instanceof StoreException failure && failure.isUnreachable()) {
			return error(new ApiException(ErrorCode.TIMEOUT, AWAY).with("retryAfter", SECONDS_TO_WAIT), null, request);
		}
		if (thrown.getCause() instanceof StackOverflowError deep) {
			LOG.error("request {} ran out of stack in {}", request, place(deep));
			return error(new ApiException(ErrorCode.QUERY_TOO_DEEP,
					"The request is nested too deep to be read. Ask in several queries."), null, request);
		}
		LOG.error("request {} failed", request, thrown);
		return error(new ApiException(ErrorCode.INTERNAL, FAILED), null, request);
	}

	/** Where it went deeper and deeper; the whole of it would fill the log. */
	private static String place(StackOverflowError deep) {
		StackTraceElement[] stack = deep.getStackTrace();
		return (stack.length > 0) ? stack[0].toString() : "a place unknown";
	}

	/**
	 * An error of the library's: of the document, its variables, or the schema's own
	 * fields.
	 */
	GraphQLError coded(GraphQLError error, GraphQLSchema schema, String request) {
		if (error instanceof ApiError) {
			return error;
		}
		ApiException tooMuch = tooMuch(error);
		if (tooMuch != null) {
			return error(tooMuch, null, request);
		}
		ErrorCode code = codeOf(error.getErrorType());
		if (code == ErrorCode.INTERNAL) {
			LOG.error("request {} failed: {}", request, ValidationMessages.plain(error.getMessage()));
			return error(new ApiException(code, FAILED), null, request);
		}
		String message = ValidationMessages.plain(error.getMessage());
		List<String> guesses = ValidationMessages.guesses(message, schema);
		return new ApiError(code, guesses.isEmpty() ? message : message + "." + SpellingSuggestions.sentence(guesses),
				(error.getLocations() != null) ? error.getLocations() : List.of(), null,
				guesses.isEmpty() ? Map.of() : Map.of("didYouMean", guesses), request);
	}

	/** What the library refuses because it asks for too much, or null. */
	private @Nullable ApiException tooMuch(GraphQLError error) {
		if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
			return new ApiException(ErrorCode.QUERY_TOO_COSTLY, "The query asks about the schema in circles. "
					+ "Ask as GraphiQL does, or read the whole schema at `/graphql/schema`.");
		}
		boolean isGivenUp = error.getErrorType() == ErrorType.InvalidSyntax
				&& String.valueOf(error.getMessage()).contains(GIVEN_UP);
		return isGivenUp ? this.bounds.tooManyTokens() : null;
	}

	private static ErrorCode codeOf(ErrorClassification type) {
		if (type == ErrorType.InvalidSyntax) {
			return ErrorCode.GRAPHQL_PARSE_FAILED;
		}
		return (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported)
				? ErrorCode.GRAPHQL_VALIDATION_FAILED : ErrorCode.INTERNAL;
	}

}

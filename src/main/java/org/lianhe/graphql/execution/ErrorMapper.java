package org.lianhe.graphql.execution;

import java.util.List;
import java.util.concurrent.TimeoutException;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.error.SpellingSuggestions;
import org.lianhe.query.jdbc.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

/**
 * Maps exceptions, and errors of the GraphQL library, to errors that clients see. The
 * causes that clients must not see are logged under the request's id.
 */
public final class ErrorMapper extends DataFetcherExceptionResolverAdapter {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorMapper.class);

	private static final String FAILED = "The server failed. Report it with the request id.";

	private static final int UNREACHABLE_RETRY_SECONDS = 5;

	/**
	 * Maps anything thrown while a request was handled.
	 * @param requestId under which unexpected causes are logged
	 */
	public ApiException toApiException(Throwable thrown, String requestId) {
		if (thrown instanceof ApiException exception) {
			return exception;
		}
		if (thrown instanceof StoreException failure && failure.isTimeout()
				|| thrown.getCause() instanceof TimeoutException) {
			return new ApiException(ErrorCode.TIMEOUT,
					"The answer took too long. Ask for fewer items, fewer levels or a narrower filter.");
		}
		if (thrown instanceof StoreException failure && failure.isUnreachable()) {
			return new ApiException(ErrorCode.TIMEOUT,
					"The server cannot reach its data at the moment. Try again in a few seconds.")
				.with("retryAfter", UNREACHABLE_RETRY_SECONDS);
		}
		if (thrown instanceof StackOverflowError || thrown.getCause() instanceof StackOverflowError) {
			LOG.error("request {} ran out of stack in {}", requestId, deepestFrame(thrown));
			return new ApiException(ErrorCode.QUERY_TOO_DEEP,
					"The request is nested too deep to be read. Ask in several queries.");
		}
		if (thrown instanceof GraphQLException && thrown instanceof GraphQLError error
				&& error.getErrorType() instanceof ErrorType) {
			return ApiException.badInput(ValidationMessages.plain(error.getMessage()))
				.atLocations(error.getLocations());
		}
		LOG.error("request {} failed", requestId, thrown);
		return new ApiException(ErrorCode.INTERNAL, FAILED);
	}

	/** Maps the errors of a result, of which there is at least one. */
	public ApiException toApiException(ExecutionResult result, GraphQLSchema schema, String requestId) {
		return ApiException
			.of(result.getErrors().stream().map((error) -> toApiException(error, schema, requestId)).toList());
	}

	/** Maps an error of the library: in the document, its variables, or introspection. */
	public ApiException toApiException(GraphQLError error, GraphQLSchema schema, String requestId) {
		if (error instanceof ApiException exception) {
			return exception;
		}
		String message = ValidationMessages.plain(error.getMessage());
		if (!(error.getErrorType() instanceof ErrorType type) || type == ErrorType.DataFetchingException
				|| type == ErrorType.NullValueInNonNullableField || type == ErrorType.ExecutionAborted) {
			LOG.error("request {} failed: {}", requestId, message);
			return new ApiException(ErrorCode.INTERNAL, FAILED);
		}
		List<String> path = (error instanceof ValidationError invalid && invalid.getQueryPath() != null)
				? invalid.getQueryPath() : List.of();
		ValidationHints hints = ValidationHints.of(message, path, schema);
		boolean isBare = hints.suggestions().isEmpty() && hints.advice().isEmpty();
		ApiException exception = new ApiException(
				(type == ErrorType.InvalidSyntax) ? ErrorCode.GRAPHQL_PARSE_FAILED
						: ErrorCode.GRAPHQL_VALIDATION_FAILED,
				isBare ? message
						: message.strip() + "." + hints.advice() + SpellingSuggestions.sentence(hints.suggestions()))
			.suggesting(hints.suggestions())
			.atLocations(error.getLocations());
		return hints.allowed().isEmpty() ? exception : exception.with("allowed", hints.allowed());
	}

	/** Maps what a controller throws. */
	@Override
	protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		return toApiException(thrown, environment.getExecutionId().toString())
			.at(environment.getExecutionStepInfo().getPath().toList());
	}

	/** The frame that recursed; the whole trace would fill the log. */
	private static String deepestFrame(Throwable thrown) {
		Throwable overflow = (thrown instanceof StackOverflowError || thrown.getCause() == null) ? thrown
				: thrown.getCause();
		StackTraceElement[] stack = overflow.getStackTrace();
		return (stack.length > 0) ? stack[0].toString() : "an unknown place";
	}

}

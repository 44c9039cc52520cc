package org.lianhe.graphql;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;
import org.lianhe.sql.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever goes wrong into an error that says what to do next: the one place where
 * errors are made. What the sender must not see goes to the log, under the request's id.
 */
final class Errors {

	private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

	private static final String FAILED = "The server failed. Report it with the request id.";

	/** A refusal at a place of the answer. */
	GraphQLError error(Refusal refusal, @Nullable List<Object> path, String request) {
		return new Told(refusal.code(), refusal.text(), List.of(), path, refusal.details(), request);
	}

	/** Anything thrown while a query was planned or run. */
	GraphQLError error(RuntimeException thrown, String request) {
		if (thrown instanceof Refusal refusal) {
			return error(refusal, refusal.path(), request);
		}
		if (thrown instanceof StoreFailure failure && failure.isTimeout()) {
			return error(
					new Refusal(Code.TIMEOUT,
							"The answer took too long. Ask for fewer items, fewer levels or a narrower filter."),
					null, request);
		}
		LOG.error("request {} failed", request, thrown);
		return error(new Refusal(Code.INTERNAL, FAILED), null, request);
	}

	/**
	 * An error of the library's: of the document, its variables, or the schema's own
	 * fields.
	 */
	GraphQLError coded(GraphQLError error, GraphQLSchema schema, String request) {
		if (error instanceof Told) {
			return error;
		}
		Code code = codeOf(error.getErrorType());
		if (code == Code.INTERNAL) {
			LOG.error("request {} failed: {}", request, error.getMessage());
			return error(new Refusal(code, FAILED), null, request);
		}
		String message = Wording.plain(error.getMessage());
		List<String> guesses = Wording.guesses(message, schema);
		return new Told(code, guesses.isEmpty() ? message : message + "." + Suggestions.sentence(guesses),
				(error.getLocations() != null) ? error.getLocations() : List.of(), null,
				guesses.isEmpty() ? Map.of() : Map.of("didYouMean", guesses), request);
	}

	private static Code codeOf(ErrorClassification type) {
		if (type == ErrorType.InvalidSyntax) {
			return Code.GRAPHQL_PARSE_FAILED;
		}
		return (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported)
				? Code.GRAPHQL_VALIDATION_FAILED : Code.INTERNAL;
	}

}

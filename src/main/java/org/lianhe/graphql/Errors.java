package org.lianhe.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.sql.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever goes wrong into an error that says what to do next: the one place where
 * errors are made. What the sender must not see goes to the log, under the request's id.
 */
final class Errors {

	private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

	/** A refusal at a place of the answer. */
	GraphQLError error(Refusal refusal, @Nullable List<Object> path, String request) {
		GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError().message("%s", refusal.text());
		if (path != null) {
			error.path(path);
		}
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", refusal.code().name());
		extensions.putAll(refusal.details());
		extensions.put("requestId", request);
		return error.errorType(new Classified(refusal.code())).extensions(extensions).build();
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
		return error(new Refusal(Code.INTERNAL, "The server failed. Report it with the request id."), null, request);
	}

	/**
	 * An error of the library's: of the document, its variables, or the schema's own
	 * fields.
	 */
	GraphQLError coded(GraphQLError error, String request) {
		Map<String, Object> extensions = error.getExtensions();
		if (extensions != null && extensions.containsKey("code")) {
			return error;
		}
		Code code = codeOf(error.getErrorType());
		if (code == Code.INTERNAL) {
			LOG.error("request {} failed: {}", request, error.getMessage());
			return error(new Refusal(code, "The server failed. Report it with the request id."), null, request);
		}
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("code", code.name());
		details.put("requestId", request);
		return GraphqlErrorBuilder.newError()
			.message("%s", Wording.plain(error.getMessage()))
			.locations((error.getLocations() != null) ? error.getLocations() : List.of())
			.errorType(new Classified(code))
			.extensions(details)
			.build();
	}

	private static Code codeOf(ErrorClassification type) {
		if (type == ErrorType.InvalidSyntax) {
			return Code.GRAPHQL_PARSE_FAILED;
		}
		return (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported)
				? Code.GRAPHQL_VALIDATION_FAILED : Code.INTERNAL;
	}

	/** Keeps the library from adding a classification of its own beside the code. */
	private record Classified(Code code) implements ErrorClassification {

		@Override
		public Object toSpecification(GraphQLError error) {
			return this.code.name();
		}

	}

}

package org.lianhe.graphql.execution;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.model.dataset.Release;

/** Says why a query has no answer, as a GraphQL answer without data says it. */
public final class RequestErrorException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	private final transient List<GraphQLError> errors;

	private final transient @Nullable Map<Object, Object> extensions;

	RequestErrorException(List<GraphQLError> errors, @Nullable Map<?, Object> extensions) {
		super(errors.get(0).getMessage(), null, false, false);
		this.errors = List.copyOf(errors);
		this.extensions = (extensions != null) ? new LinkedHashMap<>(extensions) : null;
	}

	/**
	 * The rejection of a request of which nothing but the refusal is to be said.
	 * @param request id of the request
	 * @param release that is served; null where it is not known
	 */
	public static RequestErrorException of(ApiException refusal, String request, @Nullable Release release) {
		return of(new ApiError(refusal.code(), refusal.text(), List.of(), refusal.path(), refusal.details(), request),
				release);
	}

	static RequestErrorException of(GraphQLError error, @Nullable Release release) {
		return new RequestErrorException(List.of(error), (release != null) ? Map.of("dataset", release) : null);
	}

	/** The code of the first error. */
	public ErrorCode code() {
		return codeOf(this.errors.get(0));
	}

	/** What the query would have cost; null where that was not told. */
	public @Nullable QueryCost cost() {
		return QueryCost.in(this.extensions);
	}

	/** The codes of all errors, in order. */
	public List<ErrorCode> codes() {
		return this.errors.stream().map(RequestErrorException::codeOf).toList();
	}

	/** The code of an error. */
	public static ErrorCode codeOf(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return (extensions != null) ? ErrorCode.valueOf(String.valueOf(extensions.get("code"))) : ErrorCode.INTERNAL;
	}

	/** Whole seconds after which the request may be sent again, where that is known. */
	public Optional<String> secondsToWait() {
		return secondsToWait(this.errors.get(0));
	}

	/** The same of an error. */
	public static Optional<String> secondsToWait(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return Optional.ofNullable(extensions).map((told) -> told.get("retryAfter")).map(Object::toString);
	}

	/** The answer without data. */
	public Map<String, Object> body() {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("errors", this.errors.stream().map(GraphQLError::toSpecification).toList());
		if (this.extensions != null) {
			body.put("extensions", this.extensions);
		}
		return body;
	}

}

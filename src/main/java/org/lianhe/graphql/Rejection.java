package org.lianhe.graphql;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.lianhe.cost.Bill;
import org.lianhe.dataset.Release;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** Says why a query has no answer, as a GraphQL answer without data says it. */
public final class Rejection extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	private final transient List<GraphQLError> errors;

	private final transient @Nullable Map<Object, Object> extensions;

	Rejection(List<GraphQLError> errors, @Nullable Map<?, Object> extensions) {
		super(errors.get(0).getMessage(), null, false, false);
		this.errors = List.copyOf(errors);
		this.extensions = (extensions != null) ? new LinkedHashMap<>(extensions) : null;
	}

	/**
	 * The rejection of a request of which nothing but the refusal is to be said.
	 * @param request id of the request
	 * @param release that is served; null where it is not known
	 */
	public static Rejection of(Refusal refusal, String request, @Nullable Release release) {
		return of(new Told(refusal.code(), refusal.text(), List.of(), refusal.path(), refusal.details(), request),
				release);
	}

	static Rejection of(GraphQLError error, @Nullable Release release) {
		return new Rejection(List.of(error), (release != null) ? Map.of("dataset", release) : null);
	}

	/** The code of the first error. */
	public Code code() {
		return codeOf(this.errors.get(0));
	}

	/** What the query would have cost; null where that was not told. */
	public @Nullable Bill cost() {
		return Bill.in(this.extensions);
	}

	/** The codes of all errors, in order. */
	public List<Code> codes() {
		return this.errors.stream().map(Rejection::codeOf).toList();
	}

	/** The code of an error. */
	public static Code codeOf(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return (extensions != null) ? Code.valueOf(String.valueOf(extensions.get("code"))) : Code.INTERNAL;
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

package org.lianhe.graphql;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;

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

	/** The code of the first error. */
	public Code code() {
		return codeOf(this.errors.get(0));
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

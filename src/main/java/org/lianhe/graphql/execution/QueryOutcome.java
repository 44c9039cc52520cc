package org.lianhe.graphql.execution;

import java.util.List;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;

/**
 * The outcome of a GraphQL request, for metrics and the access log: an attribute of the
 * request, set before the response is written.
 *
 * @param operation name of the operation; null if it has none or was not found
 * @param document hash of the document; null if it is not valid
 * @param source of the response
 * @param cost of the operation; null if it was not calculated
 * @param codes of the errors in the response, in order
 */
public record QueryOutcome(@Nullable String operation, @Nullable String document, Source source, @Nullable Long cost,
		List<ErrorCode> codes) {

	private static final String ATTRIBUTE = QueryOutcome.class.getName();

	public QueryOutcome {
		codes = List.copyOf(codes);
	}

	/** The outcome of a request before which no document was found. */
	public static QueryOutcome refused(List<ErrorCode> codes) {
		return new QueryOutcome(null, null, Source.REFUSED, null, codes);
	}

	/** The outcome of this request; null if it was not for GraphQL. */
	public static @Nullable QueryOutcome of(ServletRequest request) {
		return (QueryOutcome) request.getAttribute(ATTRIBUTE);
	}

	/** Makes this the outcome of the request. */
	public void setOn(ServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	public QueryOutcome withSource(Source other) {
		return new QueryOutcome(this.operation, this.document, other, this.cost, this.codes);
	}

	/** Where a response comes from. */
	public enum Source {

		/** The operation was executed. */
		EXECUTED,

		/** The response was cached, or was made for another request at the same time. */
		KEPT,

		/** The client has the response. */
		UNCHANGED,

		/** The request was rejected and nothing was executed. */
		REFUSED

	}

}

package org.lianhe.graphql.http;

import java.util.List;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.cost.QueryCost;

/**
 * What was answered to a request, for whoever counts or logs: an attribute of the
 * request, set before the answer is written.
 *
 * @param operation name of the operation; null where it has none or was not found
 * @param document sha256 of the normalized document in hexadecimal; null where it is not
 * valid
 * @param outcome where the answer came from
 * @param cost of the query; null where it was not told
 * @param codes of the errors in the answer, in order
 */
public record QueryOutcome(@Nullable String operation, @Nullable String document, Outcome outcome,
		@Nullable QueryCost cost, List<ErrorCode> codes) {

	private static final String ATTRIBUTE = QueryOutcome.class.getName();

	public QueryOutcome {
		codes = List.copyOf(codes);
	}

	/** What was answered to this request; null where it was not for GraphQL. */
	public static @Nullable QueryOutcome of(ServletRequest request) {
		return (QueryOutcome) request.getAttribute(ATTRIBUTE);
	}

	/** Says that this is what is being answered. */
	public void answered(ServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	QueryOutcome with(Outcome other) {
		return new QueryOutcome(this.operation, this.document, other, this.cost, this.codes);
	}

	/** The same with what became known by executing the query. */
	QueryOutcome with(@Nullable QueryCost told, List<ErrorCode> errors) {
		return new QueryOutcome(this.operation, this.document, this.outcome, told, errors);
	}

	/** Where an answer came from. */
	public enum Outcome {

		/** The query was executed. */
		EXECUTED,

		/** It had been kept, or was being made for somebody else. */
		KEPT,

		/** The client has it. */
		UNCHANGED,

		/** There is none: nothing was executed. */
		REFUSED

	}

}

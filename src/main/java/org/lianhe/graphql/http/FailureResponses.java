package org.lianhe.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.RequestErrorException;
import org.lianhe.web.HeaderLines;
import org.lianhe.web.RequestId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Turns what ended a request early into an answer, of one form whatever it was. */
final class FailureResponses {

	private final QueryService operations;

	private final ContentNegotiation negotiation;

	private final JsonMapper json;

	FailureResponses(QueryService operations, ContentNegotiation negotiation, JsonMapper json) {
		this.operations = operations;
		this.negotiation = negotiation;
		this.json = json;
	}

	/** The answer to a request that ended with this. */
	CachedResponse reply(RuntimeException thrown, HttpServletRequest request) {
		if (thrown instanceof InvalidParameterException) {
			return reply(HttpErrorException.malformed("The address is not percent-encoded UTF-8."), request);
		}
		MediaType type = type(request);
		HttpErrorException refusal = (thrown instanceof HttpErrorException early) ? early : null;
		RequestErrorException rejection = this.operations.rejected((refusal != null) ? refusal.refusal() : thrown,
				RequestId.of(request));
		int status = (refusal != null) ? refusal.status().value() : ErrorStatuses.of(rejection.code(), type);
		QueryOutcome exchange = new QueryOutcome(null, null, QueryOutcome.Outcome.REFUSED, null, rejection.codes());
		return new CachedResponse(status, type.toString(), this.json.writeValueAsBytes(rejection.body()), null,
				rejection.secondsToWait().orElse(null), exchange);
	}

	/** Errors are JSON, whatever was to be answered. */
	private MediaType type(HttpServletRequest request) {
		try {
			String format = request.getParameter(GraphQlRequestHandler.FORMAT);
			if (format != null && !GraphQlRequestHandler.JSON.equals(format)) {
				return ContentNegotiation.GRAPHQL;
			}
			String accept = HeaderLines.joined(request, HttpHeaders.ACCEPT);
			MediaType chosen = this.negotiation.choose(accept);
			return chosen.equals(ContentNegotiation.JSON) ? chosen : ContentNegotiation.GRAPHQL;
		}
		catch (HttpErrorException | InvalidParameterException ex) {
			return ContentNegotiation.JSON;
		}
	}

}

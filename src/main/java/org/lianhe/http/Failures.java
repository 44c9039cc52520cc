package org.lianhe.http;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Rejection;
import org.lianhe.web.HeaderLines;
import org.lianhe.web.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Turns what ended a request early into an answer, of one form whatever it was. */
final class Failures {

	private final Operations operations;

	private final Negotiation negotiation;

	private final JsonMapper json;

	Failures(Operations operations, Negotiation negotiation, JsonMapper json) {
		this.operations = operations;
		this.negotiation = negotiation;
		this.json = json;
	}

	/** The answer to a request that ended with this. */
	Reply reply(RuntimeException thrown, HttpServletRequest request) {
		if (thrown instanceof InvalidParameterException) {
			return reply(HttpRefusal.malformed("The address is not percent-encoded UTF-8."), request);
		}
		MediaType type = type(request);
		HttpRefusal refusal = (thrown instanceof HttpRefusal early) ? early : null;
		Rejection rejection = this.operations.rejected((refusal != null) ? refusal.refusal() : thrown,
				RequestId.of(request));
		int status = (refusal != null) ? refusal.status().value() : Statuses.of(rejection.code(), type);
		Exchange exchange = new Exchange(null, null, Exchange.Outcome.REFUSED, null, rejection.codes());
		return new Reply(status, type.toString(), this.json.writeValueAsBytes(rejection.body()), null,
				rejection.secondsToWait().orElse(null), exchange);
	}

	/** Errors are JSON, whatever was to be answered. */
	private MediaType type(HttpServletRequest request) {
		try {
			String format = request.getParameter(Reader.FORMAT);
			if (format != null && !Reader.JSON.equals(format)) {
				return Negotiation.GRAPHQL;
			}
			String accept = HeaderLines.joined(request, HttpHeaders.ACCEPT);
			MediaType chosen = this.negotiation.choose(accept);
			return chosen.equals(Negotiation.JSON) ? chosen : Negotiation.GRAPHQL;
		}
		catch (HttpRefusal | InvalidParameterException ex) {
			return Negotiation.JSON;
		}
	}

}

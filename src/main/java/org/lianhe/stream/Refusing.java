package org.lianhe.stream;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.graphql.Rejection;
import org.lianhe.http.Freshness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Says why a file is not sent, or breaks it off where it is being sent already. */
public final class Refusing {

	private static final Logger LOG = LoggerFactory.getLogger(Refusing.class);

	private static final String SECONDS_TO_WAIT = "5";

	private final JsonMapper json;

	public Refusing(JsonMapper json) {
		this.json = json;
	}

	/** Answers with a rejection in place of what was asked for. */
	public void answer(HttpServletRequest received, HttpServletResponse response, Rejection why) throws IOException {
		if (response.isCommitted()) {
			LOG.warn("a file broke off: {}", why.getMessage());
			Tearing.tear(received);
			return;
		}
		response.reset();
		HttpStatus status = status(why);
		response.setStatus(status.value());
		if (status == HttpStatus.TOO_MANY_REQUESTS) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
		}
		Freshness.markPassing(response, Freshness.VARY);
		response.setContentType(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(why.body()));
	}

	private static HttpStatus status(Rejection why) {
		return switch (why.code()) {
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case GONE -> HttpStatus.GONE;
			case QUERY_TOO_COSTLY -> HttpStatus.CONTENT_TOO_LARGE;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
			default -> HttpStatus.BAD_REQUEST;
		};
	}

}

package org.lianhe.web.streaming;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.RequestErrorException;
import org.lianhe.graphql.http.ConditionalRequests;
import org.lianhe.web.RequestId;
import org.lianhe.web.observability.RequestRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says why something is not answered, or breaks the answer off where it is being sent
 * already.
 */
public final class StreamErrorHandler {

	private static final Logger LOG = LoggerFactory.getLogger(StreamErrorHandler.class);

	private final JsonMapper json;

	public StreamErrorHandler(JsonMapper json) {
		this.json = json;
	}

	/** Answers with a rejection in place of what was asked for. */
	public void answer(HttpServletRequest received, HttpServletResponse response, RequestErrorException why)
			throws IOException {
		answer(received, response, why, status(why));
	}

	/** The same with a status of its own. */
	public void answer(HttpServletRequest received, HttpServletResponse response, RequestErrorException why,
			HttpStatus status) throws IOException {
		RequestRecord.of(received).refused(why.codes());
		if (response.isCommitted()) {
			LOG.warn("an answer broke off: {}", why.getMessage());
			AbortConnectionValve.tear(received);
			return;
		}
		response.reset();
		response.setStatus(status.value());
		why.secondsToWait().ifPresent((seconds) -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
		ConditionalRequests.markPassing(response, ConditionalRequests.VARY);
		response.setContentType(type(received.getHeader(HttpHeaders.ACCEPT)));
		byte[] body = this.json.writeValueAsBytes(why.body());
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	/** What a route failed with, as its answer in JSON. */
	public static ServerResponse answer(ServerRequest request, Throwable failed, QueryService operations) {
		return answer(request, operations.rejected((RuntimeException) failed, RequestId.of(request.servletRequest())));
	}

	/** The rejection as the answer of a route, in JSON. */
	public static ServerResponse answer(ServerRequest request, RequestErrorException why) {
		RequestRecord.of(request.servletRequest()).refused(why.codes());
		ServerResponse.BodyBuilder answer = ServerResponse.status(status(why))
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noStore());
		why.secondsToWait().ifPresent((seconds) -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
		return answer.body(why.body());
	}

	/** The form of answers in which a client of either kind finds the error. */
	private static String type(@Nullable String accepted) {
		boolean isOld = accepted != null && accepted.contains(MediaType.APPLICATION_JSON_VALUE)
				&& !accepted.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
		return isOld ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE;
	}

	/** The status that says why. */
	public static HttpStatus status(RequestErrorException why) {
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

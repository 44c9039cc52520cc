package org.lianhe.guard;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.dataset.Releases;
import org.lianhe.error.Refusal;
import org.lianhe.graphql.Rejection;
import org.lianhe.stream.Refusing;
import org.lianhe.web.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Sends refusals of requests that nothing else has read. */
final class Refusals {

	private final Refusing refusing;

	private final Releases releases;

	Refusals(Refusing refusing, Releases releases) {
		this.refusing = refusing;
		this.releases = releases;
	}

	/**
	 * Sends a refusal and ends the connection, so that what else the client sends is not
	 * read.
	 */
	void close(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(refusal, request, response);
		response.setHeader(HttpHeaders.CONNECTION, "close");
		UnreadValve.leaveUnread(request);
	}

	/** Sends a refusal. */
	void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusing.answer(request, response, Rejection.of(refusal, RequestId.of(request), this.releases.last()),
				status(refusal));
	}

	private static HttpStatus status(Refusal refusal) {
		return switch (refusal.code()) {
			case QUERY_TOO_COSTLY -> HttpStatus.CONTENT_TOO_LARGE;
			case TIMEOUT -> HttpStatus.REQUEST_TIMEOUT;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			default -> HttpStatus.BAD_REQUEST;
		};
	}

}

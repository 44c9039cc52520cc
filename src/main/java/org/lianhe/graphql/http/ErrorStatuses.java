package org.lianhe.graphql.http;

import org.lianhe.core.error.ErrorCode;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The status of answers without data (GraphQL over HTTP, section 6.4). */
final class ErrorStatuses {

	private ErrorStatuses() {
	}

	/**
	 * The status where the query is not answered for this reason. Plain JSON has always
	 * said 200 to a request that is well formed, and its clients rely on it.
	 */
	static int of(ErrorCode code, MediaType type) {
		if (type.equals(ContentNegotiation.JSON)) {
			return HttpStatus.OK.value();
		}
		return switch (code) {
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR.value();
			case TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE.value();
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS.value();
			case QUERY_NOT_IN_SAFELIST -> HttpStatus.FORBIDDEN.value();
			default -> HttpStatus.BAD_REQUEST.value();
		};
	}

}

package org.lianhe.web;

import java.util.UUID;

import jakarta.servlet.ServletRequest;

/**
 * The id of a request, which stands in the answer's header, in its errors and in the log.
 * It is made here and never taken from the request, so that nobody can choose what the
 * log says.
 */
public final class RequestId {

	/** The header that tells it. */
	public static final String HEADER = "X-Request-Id";

	/** The key under which each line of the log has it. */
	public static final String KEY = "request";

	private static final String ATTRIBUTE = RequestId.class.getName();

	private RequestId() {
	}

	/** The id of this request, made when it is first asked for. */
	public static String of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String id) {
			return id;
		}
		String id = UUID.randomUUID().toString();
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

}

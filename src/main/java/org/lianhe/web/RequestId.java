package org.lianhe.web;

import java.util.UUID;

import jakarta.servlet.ServletRequest;

/**
 * The id of a request, which is in a header of the response, in its errors and in the
 * log. It is never taken from the request, so that no client can forge entries of the
 * log.
 */
public final class RequestId {

	/** The header of the response. */
	public static final String HEADER = "X-Request-Id";

	/** The key in the logging context. */
	public static final String KEY = "request";

	private static final String ATTRIBUTE = RequestId.class.getName();

	private RequestId() {
	}

	/** The id of this request, made on the first call. */
	public static String of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String id) {
			return id;
		}
		String id = UUID.randomUUID().toString();
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

}

package org.lianhe.http;

import java.util.UUID;

import jakarta.servlet.ServletRequest;

/** The id of a request, under which errors and the log speak of it. */
public final class RequestId {

	private static final String ATTRIBUTE = RequestId.class.getName();

	private RequestId() {
	}

	/** The id of this request, which it is given when it is first asked for. */
	public static String of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String id) {
			return id;
		}
		String id = UUID.randomUUID().toString();
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

}

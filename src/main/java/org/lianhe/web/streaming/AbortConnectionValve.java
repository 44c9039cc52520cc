package org.lianhe.web.streaming;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.lianhe.web.observability.RequestRecord;

/**
 * Breaks the connection of an answer that failed after it began. What was sent lacks its
 * last chunk, so no client takes it for whole.
 */
public final class AbortConnectionValve extends ValveBase {

	private static final String TORN = AbortConnectionValve.class.getName();

	AbortConnectionValve() {
		super(true);
	}

	/** Marks the answer to a request as failed. */
	public static void tear(ServletRequest request) {
		request.setAttribute(TORN, true);
		RequestRecord.of(request).torn();
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(TORN) != null) {
			response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
		}
	}

}

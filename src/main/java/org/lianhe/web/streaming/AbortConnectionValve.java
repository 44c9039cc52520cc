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
 * Aborts the connection of a response that failed after it had begun. Without the last
 * chunk no client takes the response for complete.
 */
public final class AbortConnectionValve extends ValveBase {

	private static final String TORN = AbortConnectionValve.class.getName();

	AbortConnectionValve() {
		super(true);
	}

	/** Marks the response of a request as failed. */
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

package org.lianhe.web.limits;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Closes the connection after an early error response. Tomcat would otherwise read the
 * rest of the request's body, and wait for a client that sends it slowly or never.
 */
final class DisableSwallowValve extends ValveBase {

	private static final String LEAVING = DisableSwallowValve.class.getName();

	DisableSwallowValve() {
		super(true);
	}

	/** Marks the request, so that its connection is closed after the response. */
	static void leaveUnread(ServletRequest request) {
		if (request.getAttribute(LEAVING) instanceof Runnable leaving) {
			leaving.run();
		}
	}

	/**
	 * Sets Tomcat's error flag without an error report, because the response is already
	 * written.
	 */
	private static void leave(Request request, Response response) {
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		response.getCoyoteResponse().setErrorReported();
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (RequestBodyFilter.hasBody(request)) {
			Runnable leaving = () -> leave(request, response);
			request.setAttribute(LEAVING, leaving);
		}
		getNext().invoke(request, response);
	}

}

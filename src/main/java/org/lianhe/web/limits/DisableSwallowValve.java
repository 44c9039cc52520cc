package org.lianhe.web.limits;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Lets a refusal leave the rest of a request unread. The server would read it to the end
 * otherwise, and wait for a client that sends it slowly or never.
 */
final class DisableSwallowValve extends ValveBase {

	private static final String LEAVING = DisableSwallowValve.class.getName();

	DisableSwallowValve() {
		super(true);
	}

	/** Ends the connection of a request once it is answered. */
	static void leaveUnread(ServletRequest request) {
		if (request.getAttribute(LEAVING) instanceof Runnable leaving) {
			leaving.run();
		}
	}

	/** Tomcat takes it for an error of which it has to tell; it is told of already. */
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

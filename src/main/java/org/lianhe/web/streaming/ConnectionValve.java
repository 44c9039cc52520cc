package org.lianhe.web.streaming;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.lianhe.web.observability.RequestRecord;

/** Closes connections that cannot be used for another request. */
public final class ConnectionValve extends ValveBase {

	private static final String ABORTED = ConnectionValve.class.getName() + ".ABORTED";

	private static final String CLOSER = ConnectionValve.class.getName() + ".CLOSER";

	ConnectionValve() {
		super(true);
	}

	/**
	 * Aborts the connection of a response that failed after it had begun. Without the
	 * last chunk no client takes the response for complete.
	 */
	public static void abort(ServletRequest request) {
		request.setAttribute(ABORTED, true);
		RequestRecord.of(request).torn();
	}

	/**
	 * Closes the connection after an early error response. Tomcat would otherwise read
	 * the rest of the request's body, and wait for a client that sends it slowly or
	 * never.
	 */
	public static void closeUnread(ServletRequest request) {
		if (request.getAttribute(CLOSER) instanceof Runnable closer) {
			closer.run();
		}
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		Runnable closer = () -> closeUnread(request, response);
		request.setAttribute(CLOSER, closer);
		getNext().invoke(request, response);
		if (request.getAttribute(ABORTED) != null) {
			response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
		}
	}

	/**
	 * Sets Tomcat's error flag without an error report, because the response is already
	 * written.
	 */
	private static void closeUnread(Request request, Response response) {
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		response.getCoyoteResponse().setErrorReported();
	}

}

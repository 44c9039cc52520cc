package org.lianhe.stream;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.lianhe.observe.RequestEvent;
import org.apache.coyote.ActionCode;

/**
 * Breaks the connection of an answer that failed after it began. What was sent lacks its
 * last chunk, so no client takes it for whole.
 */
public final class Tearing extends ValveBase {

	private static final String TORN = Tearing.class.getName();

	Tearing() {
		super(true);
	}

	/** Marks the answer to a request as failed. */
	public static void tear(ServletRequest request) {
		request.setAttribute(TORN, true);
		RequestEvent.of(request).torn();
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(TORN) != null) {
			response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
		}
	}

}

package org.lianhe.web.limits;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Runs callbacks when a request is complete, that is, when the last byte of its response
 * was sent or its connection failed. Tomcat calls its access logs exactly once for each
 * request.
 */
final class CompletionCallbacks extends ValveBase implements AccessLog {

	private static final String ATTRIBUTE = CompletionCallbacks.class.getName();

	CompletionCallbacks() {
		super(true);
	}

	/** Adds a callback for the end of the request. */
	static void run(ServletRequest request, Runnable work) {
		Runnable all = work;
		if (request.getAttribute(ATTRIBUTE) instanceof Runnable before) {
			all = () -> {
				before.run();
				work.run();
			};
		}
		request.setAttribute(ATTRIBUTE, all);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
	}

	@Override
	public void log(Request request, Response response, long time) {
		if (request.getAttribute(ATTRIBUTE) instanceof Runnable work) {
			request.removeAttribute(ATTRIBUTE);
			work.run();
		}
	}

	@Override
	public void setRequestAttributesEnabled(boolean enabled) {
		// no address is told
	}

	@Override
	public boolean getRequestAttributesEnabled() {
		return false;
	}

}

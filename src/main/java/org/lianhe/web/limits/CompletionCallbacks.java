package org.lianhe.web.limits;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Gives back what was taken for a request when nothing of its answer is left to be sent,
 * whatever became of it: Tomcat tells its access logs of each request, once.
 */
final class CompletionCallbacks extends ValveBase implements AccessLog {

	private static final String ATTRIBUTE = CompletionCallbacks.class.getName();

	CompletionCallbacks() {
		super(true);
	}

	/** Has this done at the end of the request, beside what else is to be done then. */
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

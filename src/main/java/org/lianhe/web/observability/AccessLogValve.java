package org.lianhe.web.observability;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.ServletException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.execution.QueryOutcome;
import org.lianhe.web.RequestId;
import org.slf4j.MDC;

/**
 * Puts the request id into the logging context, and notifies listeners when the last byte
 * of a response was sent.
 */
final class AccessLogValve extends ValveBase implements AccessLog {

	private final List<CompletedRequestListener> listeners;

	AccessLogValve(List<CompletedRequestListener> listeners) {
		super(true);
		this.listeners = listeners;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		MDC.put(RequestId.KEY, RequestId.of(request));
		try {
			getNext().invoke(request, response);
		}
		finally {
			MDC.remove(RequestId.KEY);
		}
	}

	@Override
	public void log(Request request, Response response, long time) {
		long began = request.getCoyoteRequest().getStartTimeNanos();
		RequestRecord event = RequestRecord.of(request);
		QueryOutcome exchange = QueryOutcome.of(request);
		if (exchange != null) {
			event.told(exchange);
		}
		CompletedRequest answered = new CompletedRequest(RequestId.of(request), text(request.getMethod()),
				text(request.getRequestURI()), response.getStatus(), (began > 0) ? System.nanoTime() - began : 0,
				response.getBytesWritten(false), client(request), event);
		this.listeners.forEach((listener) -> listener.answered(answered));
	}

	/** The address of the client; behind a trusted proxy, the client of the proxy. */
	private static String client(Request request) {
		return (request.getAttribute(REMOTE_ADDR_ATTRIBUTE) instanceof String forwarded) ? forwarded
				: text(request.getRemoteAddr());
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	@Override
	public void setRequestAttributesEnabled(boolean enabled) {
		// the address is always that of the client
	}

	@Override
	public boolean getRequestAttributesEnabled() {
		return true;
	}

}

package org.lianhe.web.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.web.RequestId;
import org.lianhe.web.ResponseHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Writes the errors of requests that nothing else handled, including those that Tomcat
 * rejects before any filter, and says nothing about Tomcat.
 */
final class ErrorReportingValve extends ErrorReportValve {

	private final JsonMapper json;

	private final boolean isOpen;

	/**
	 * Creates the valve.
	 * @param isOpen whether pages of all origins may read the data
	 */
	ErrorReportingValve(JsonMapper json, boolean isOpen) {
		this.json = json;
		this.isOpen = isOpen;
	}

	/** Whether Tomcat gave up because its buffer for address and headers was full. */
	private static boolean isHeadTooLarge(Request request) {
		return request.getConnector().getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol
				&& request.getCoyoteRequest().getInputBuffer() instanceof ApplicationBufferHandler buffer
				&& buffer.getByteBuffer() != null
				&& buffer.getByteBuffer().limit() >= protocol.getMaxHttpRequestHeaderSize();
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		if (response.getStatus() == HttpServletResponse.SC_BAD_REQUEST && isHeadTooLarge(request)) {
			boolean isAddress = request.getCoyoteRequest().requestURI().isNull();
			response.setStatus(isAddress ? HttpServletResponse.SC_REQUEST_URI_TOO_LONG
					: HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value());
		}
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ResponseHeaderFilter.setHeaders(request, response);
		if (this.isOpen) {
			ResponseHeaderFilter.setCorsHeaders(response);
		}
		String requestId = RequestId.of(request);
		MediaType type = ErrorPage.type(request.getHeader(HttpHeaders.ACCEPT));
		ApiException error = ErrorPage.error(status);
		String body = type.equals(MediaType.APPLICATION_JSON)
				? this.json.writeValueAsString(ErrorResponseWriter.body(error, requestId, null))
				: ErrorPage.html(error, requestId, "");
		try {
			response.setContentType(type.toString());
			response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException ex) {
			getContainer().getLogger().debug("the client closed the connection", ex);
		}
	}

}

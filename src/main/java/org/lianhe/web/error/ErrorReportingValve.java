package org.lianhe.web.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
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

	private final ResponseHeaderFilter headers;

	ErrorReportingValve(JsonMapper json, ResponseHeaderFilter headers) {
		this.json = json;
		this.headers = headers;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		this.headers.setRejectedHeaders(request, response);
		String requestId = RequestId.of(request);
		MediaType type = ErrorPage.type(request.getHeader(HttpHeaders.ACCEPT));
		ApiException error = ErrorPage.error(status);
		response.setStatus(error.status().value());
		String body = type.equals(MediaType.APPLICATION_JSON)
				? this.json.writeValueAsString(ErrorResponseWriter.body(error, requestId, null))
				: ErrorPage.html(error, requestId);
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

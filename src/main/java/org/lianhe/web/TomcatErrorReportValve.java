package org.lianhe.web;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Answers for requests that Tomcat refuses before they reach the application, and says
 * nothing of what answers them.
 */
final class TomcatErrorReportValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ResponseHeaders.set(request, response);
		ProblemResponse problem = ProblemResponse.of(status, RequestId.of(request));
		MediaType type = problem.type(request.getHeader(HttpHeaders.ACCEPT));
		try {
			response.setContentType(type.toString());
			response.getOutputStream().write(problem.body(type).getBytes(UTF_8));
			response.finishResponse();
		}
		catch (IOException ex) {
			getContainer().getLogger().debug("the client is gone", ex);
		}
	}

}

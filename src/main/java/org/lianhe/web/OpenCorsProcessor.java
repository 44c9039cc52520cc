package org.lianhe.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;

/**
 * Lets pages of all origins read the data. What it says is the same for all, so that a
 * cache between may keep one answer for all of them. It never allows credentials.
 */
final class OpenCorsProcessor {

	private static final String SECONDS = String.valueOf(CorsProperties.PREFLIGHT.toSeconds());

	private OpenCorsProcessor() {
	}

	/** Whether a browser asks what it may ask for. */
	static boolean isPreflight(HttpServletRequest request) {
		return CorsUtils.isPreFlightRequest(request) && RequestPaths.isData(RequestPaths.of(request));
	}

	static void allow(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "*");
	}

	static void preflight(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", CorsProperties.METHODS));
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS);
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
	}

}

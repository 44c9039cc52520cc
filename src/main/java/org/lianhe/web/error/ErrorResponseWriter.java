package org.lianhe.web.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.execution.ErrorMapper;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.web.RequestId;
import org.lianhe.web.observability.RequestRecord;
import org.lianhe.web.streaming.ConnectionValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Writes errors to HTTP. Every error has the form of a GraphQL response without data, and
 * the status of its code, whatever was requested.
 */
public final class ErrorResponseWriter {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorResponseWriter.class);

	private static final String VARY = "Accept, Accept-Language, Accept-Encoding";

	private final ErrorMapper errors;

	private final ReleaseReader releases;

	private final JsonMapper json;

	ErrorResponseWriter(ErrorMapper errors, ReleaseReader releases, JsonMapper json) {
		this.errors = errors;
		this.releases = releases;
		this.json = json;
	}

	/** The error for anything thrown while a request was handled. */
	public ApiException toApiException(Throwable thrown, HttpServletRequest request) {
		return this.errors.toApiException(thrown, RequestId.of(request));
	}

	/**
	 * Writes an error in the type of GraphQL responses, or in plain JSON if the client
	 * accepts only that.
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		boolean isPlainJson = accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)
				&& !accept.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
		write(request, response, thrown,
				isPlainJson ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_GRAPHQL_RESPONSE);
	}

	/**
	 * Writes an error in place of the response. If that has begun, the connection is
	 * closed instead, so that no client takes it for complete.
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, Throwable thrown, MediaType type)
			throws IOException {
		ApiException error = toApiException(thrown, request);
		RequestRecord.of(request).refused(error.errors().stream().map(ApiException::code).toList());
		if (response.isCommitted()) {
			LOG.warn("an answer broke off: {}", error.text());
			ConnectionValve.abort(request);
			return;
		}
		byte[] body = type.isCompatibleWith(MediaType.TEXT_HTML)
				? ErrorPage.html(error, RequestId.of(request), request.getContextPath())
					.getBytes(StandardCharsets.UTF_8)
				: this.json.writeValueAsBytes(body(error, RequestId.of(request), this.releases.last()));
		response.reset();
		response.setStatus(error.status().value());
		error.headers().forEach(response::setHeader);
		response.addHeader(HttpHeaders.VARY, VARY);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(type.toString());
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	/** The response of a route that failed, in JSON. */
	public ServerResponse toJson(Throwable thrown, ServerRequest request) {
		return toResponse(thrown, MediaType.APPLICATION_JSON);
	}

	/** The response of a route that failed: a page for browsers, else JSON. */
	public ServerResponse toPageOrJson(Throwable thrown, ServerRequest request) {
		return toResponse(thrown, ErrorPage.type(request.headers().firstHeader(HttpHeaders.ACCEPT)));
	}

	private ServerResponse toResponse(Throwable thrown, MediaType type) {
		return ServerResponse.ok().build((request, response) -> {
			write(request, response, thrown, type);
			return null;
		});
	}

	/**
	 * The entries of a response without data.
	 * @param release that is served; null if it is not known
	 */
	static Map<String, Object> body(ApiException error, String requestId, @Nullable Release release) {
		List<Map<String, Object>> errors = error.errors()
			.stream()
			.map((one) -> one.with("requestId", requestId).toSpecification())
			.toList();
		Map<Object, Object> extensions = new LinkedHashMap<>();
		if (release != null) {
			extensions.put("dataset", release);
		}
		extensions.putAll(error.responseExtensions());
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("errors", errors);
		if (!extensions.isEmpty()) {
			body.put("extensions", extensions);
		}
		return body;
	}

}

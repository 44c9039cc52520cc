package org.lianhe.guard;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.error.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends refusals of requests that nothing else has read, in the form of GraphQL's errors.
 */
final class Refusals {

	static final int TOO_MANY_REQUESTS = 429;

	private final JsonMapper json;

	private final Releases releases;

	Refusals(JsonMapper json, Releases releases) {
		this.json = json;
		this.releases = releases;
	}

	/**
	 * Sends a refusal and ends the connection, so that what else the client sends is not
	 * read.
	 */
	void close(Refusal refusal, int status, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.CONNECTION, "close");
		send(refusal, status, request, response);
		UnreadValve.leaveUnread(request);
	}

	/** Sends a refusal. */
	void send(Refusal refusal, int status, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setStatus(status);
		Object wait = refusal.details().get("retryAfter");
		if (wait != null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, wait.toString());
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setContentType(type(request));
		byte[] body = this.json.writeValueAsBytes(body(refusal));
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	/** The form of answers in which a client of either kind finds the error. */
	private static String type(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		boolean isOld = accepted != null && accepted.contains(MediaType.APPLICATION_JSON_VALUE)
				&& !accepted.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
		return isOld ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE;
	}

	private Map<String, Object> body(Refusal refusal) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", refusal.code().name());
		extensions.putAll(refusal.details());
		extensions.put("requestId", UUID.randomUUID().toString());
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", refusal.text());
		error.put("extensions", extensions);
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("errors", List.of(error));
		Release release = this.releases.last();
		if (release != null) {
			body.put("extensions", Map.of("dataset", release));
		}
		return body;
	}

}

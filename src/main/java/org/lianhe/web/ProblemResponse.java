package org.lianhe.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.util.HtmlUtils;

/**
 * What went wrong at an address, for people as a page and for programs in the shape of
 * all errors.
 *
 * @param status of the answer
 * @param message what is wrong and what to do
 * @param request its id
 */
public record ProblemResponse(HttpStatus status, String message, String request) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	/** A problem of which nothing is known but its status. */
	static ProblemResponse of(HttpStatus status, String request) {
		return new ProblemResponse(status, message(status), request);
	}

	/** The type in which it is told to a client that accepts this; null accepts all. */
	public MediaType type(@Nullable String accept) {
		try {
			boolean isPage = accept != null && MediaType.parseMediaTypes(accept)
				.stream()
				.anyMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
			return isPage ? HTML : MediaType.APPLICATION_JSON;
		}
		catch (InvalidMimeTypeException ex) {
			return MediaType.APPLICATION_JSON;
		}
	}

	/** The text of this type. */
	public String body(MediaType type) {
		return type.equals(HTML) ? page() : JSON.writeValueAsString(Map.of("errors", List.of(error())));
	}

	private Map<String, Object> error() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", code(this.status).name());
		extensions.put("requestId", this.request);
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", this.message);
		error.put("extensions", extensions);
		return error;
	}

	private String page() {
		return """
				<!doctype html>
				<html lang="en">
				<head>
					<meta charset="utf-8">
					<meta name="viewport" content="width=device-width, initial-scale=1">
					<meta name="color-scheme" content="light dark">
					<title>%1$s · Lianhe</title>
				</head>
				<body>
					<h1>%1$s</h1>
					<p>%2$s</p>
					<p><small>Request %3$s</small></p>
				</body>
				</html>
				""".formatted(this.status.getReasonPhrase(), HtmlUtils.htmlEscape(this.message, "UTF-8"), this.request);
	}

	private static ErrorCode code(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> ErrorCode.NOT_FOUND;
			case GONE -> ErrorCode.GONE;
			case CONTENT_TOO_LARGE -> ErrorCode.QUERY_TOO_COSTLY;
			case TOO_MANY_REQUESTS -> ErrorCode.RATE_LIMITED;
			case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> ErrorCode.TIMEOUT;
			default -> status.is4xxClientError() ? ErrorCode.BAD_USER_INPUT : ErrorCode.INTERNAL;
		};
	}

	private static String message(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND ->
				"There is nothing at this address. Queries go to /graphql; its schema is at /graphql/schema.";
			case METHOD_NOT_ALLOWED ->
				"This address does not take this method. Ask with GET, or POST a query to /graphql.";
			case NOT_ACCEPTABLE -> "The answer has no form that `Accept` allows. Accept application/json.";
			case UNSUPPORTED_MEDIA_TYPE -> "The body is of no type that is read here. Send application/json.";
			case CONTENT_TOO_LARGE -> "The body is too large. Ask in several requests.";
			case TOO_MANY_REQUESTS -> "Too many requests. Try again in a few seconds.";
			case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> "The server is busy. Try again in a few seconds.";
			default -> status.is4xxClientError()
					? "The request is not well formed. POST a query to /graphql as application/json."
					: "The server failed. Report it with the request id.";
		};
	}

}

package org.lianhe.web.error;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.util.HtmlUtils;

/** Errors as pages for people, and errors of which only the HTTP status is known. */
final class ErrorPage {

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

	private ErrorPage() {
	}

	/** The type of an error: a page if the client accepts one, else JSON. */
	static MediaType type(@Nullable String accept) {
		try {
			List<MediaType> accepted = MediaType.parseMediaTypes(accept);
			return accepted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype) ? HTML
					: MediaType.APPLICATION_JSON;
		}
		catch (InvalidMimeTypeException ex) {
			return MediaType.APPLICATION_JSON;
		}
	}

	static String html(ApiException error, String requestId, String contextPath) {
		return """
				<!doctype html>
				<html lang="en">
				<head>
					<meta charset="utf-8">
					<meta name="viewport" content="width=device-width, initial-scale=1">
					<meta name="color-scheme" content="light dark">
					<title>%1$s · Lianhe</title>
					<link rel="icon" type="image/svg+xml" href="%4$s/graphiql/icon.svg">
					<link rel="stylesheet" href="%4$s/explorer/explorer.css">
				</head>
				<body>
					<header class="site">
						<a class="brand" href="%4$s/">Lianhe <span lang="zh-Hans">联合</span></a>
						<form class="search" role="search" action="%4$s/search">
							<input name="q" type="search" maxlength="200" aria-label="Search">
							<button>Search</button>
						</form>
					</header>
					<main>
						<h1>%1$s</h1>
						<p>%2$s</p>
						<p><small>Request %3$s</small></p>
					</main>
				</body>
				</html>
				""".formatted(error.status().getReasonPhrase(), HtmlUtils.htmlEscape(error.text(), "UTF-8"), requestId,
				contextPath);
	}

	/** The error of a request of which only the HTTP status is known. */
	static ApiException error(HttpStatus status) {
		return new ApiException(ErrorCode.of(status), message(status)).withStatus(status);
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
			case URI_TOO_LONG -> "The address is too long. POST the query to /graphql as application/json.";
			case REQUEST_HEADER_FIELDS_TOO_LARGE ->
				"The headers are too large. Send fewer or shorter ones; POST a long query to /graphql.";
			case NOT_IMPLEMENTED ->
				"The method, or the `Transfer-Encoding`, is not supported. POST an uncompressed body to /graphql.";
			case HTTP_VERSION_NOT_SUPPORTED -> "This version of HTTP is not supported. Use HTTP/1.1.";
			case TOO_MANY_REQUESTS -> "Too many requests. Try again in a few seconds.";
			case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> "The server is busy. Try again in a few seconds.";
			default -> status.is4xxClientError()
					? "The request is not well formed. POST a query to /graphql as application/json."
					: "The server failed. Report it with the request id.";
		};
	}

}

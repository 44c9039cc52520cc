package org.lianhe.graphql.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.web.RequestId;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** An HTTP request for GraphQL with its body, and the response to it. A body is JSON. */
public final class GraphQlHttpExchange {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final byte[] body;

	private final @Nullable String accept;

	private final @Nullable String acceptLanguage;

	GraphQlHttpExchange(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.request = request;
		this.response = response;
		if (isPost()) {
			checkContentType(request.getContentType());
		}
		this.body = isPost() ? readBody(request) : new byte[0];
		this.accept = header(request, HttpHeaders.ACCEPT);
		this.acceptLanguage = header(request, HttpHeaders.ACCEPT_LANGUAGE);
	}

	/**
	 * The lines of a header as one list (RFC 9110, section 5.3); null if it is absent.
	 */
	static @Nullable String header(HttpServletRequest request, String name) {
		List<String> lines = Collections.list(request.getHeaders(name));
		return lines.isEmpty() ? null : String.join(", ", lines);
	}

	private static byte[] readBody(HttpServletRequest request) throws IOException {
		InputStream in = request.getInputStream();
		int length = request.getContentLength();
		return (length >= 0) ? in.readNBytes(length) : in.readAllBytes();
	}

	/**
	 * Rejects a body that is not JSON in UTF-8. Pages of other origins cannot send JSON
	 * without a preflight request.
	 */
	private static void checkContentType(@Nullable String contentType) {
		if (MediaType.APPLICATION_JSON_VALUE.equals(contentType)) {
			return;
		}
		if (contentType == null) {
			throw unsupportedType("`Content-Type` is absent; it takes application/json.");
		}
		try {
			MediaType type = MediaType.parseMediaType(contentType);
			if (!type.isCompatibleWith(MediaType.APPLICATION_JSON) || !type.isConcrete()) {
				throw unsupportedType("`Content-Type` is not application/json, which it takes.");
			}
			Charset charset = type.getCharset();
			if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
				throw unsupportedType("The charset of the body is not utf-8, which it takes.");
			}
		}
		catch (InvalidMediaTypeException | UnsupportedCharsetException ex) {
			throw unsupportedType("`Content-Type` is not understood; it takes application/json in utf-8.");
		}
	}

	private static ApiException unsupportedType(String message) {
		return ApiException.badRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, message);
	}

	public HttpServletRequest request() {
		return this.request;
	}

	public HttpServletResponse response() {
		return this.response;
	}

	public String requestId() {
		return RequestId.of(this.request);
	}

	byte[] body() {
		return this.body;
	}

	public @Nullable String accept() {
		return this.accept;
	}

	/** The languages of the parameter {@code lang}, else of the header; or null. */
	public @Nullable String languages() {
		String parameter = this.request.getParameter("lang");
		return (parameter != null) ? parameter : this.acceptLanguage;
	}

	public LanguagePreferences languagePreferences() {
		return LanguagePreferences.ofHeader(languages());
	}

	boolean isPost() {
		return "POST".equals(this.request.getMethod());
	}

	/** All that the response depends on, unparsed; different requests have other keys. */
	String key() {
		return (isPost() ? "POST" : "GET") + '\n' + this.accept + '\n' + this.acceptLanguage + '\n'
				+ this.request.getQueryString() + '\n' + new String(this.body, StandardCharsets.ISO_8859_1);
	}

}

package org.lianhe.graphql.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.web.HeaderLines;
import org.lianhe.web.RequestId;

import org.springframework.http.HttpHeaders;

/** An HTTP request for GraphQL with its body, and the response to it. */
public final class GraphQlHttpExchange {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final byte[] body;

	private final @Nullable String accept;

	private final @Nullable String acceptLanguage;

	GraphQlHttpExchange(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.request = request;
		this.response = response;
		this.body = isPost() ? readBody(request) : new byte[0];
		this.accept = HeaderLines.joined(request, HttpHeaders.ACCEPT);
		this.acceptLanguage = HeaderLines.joined(request, HttpHeaders.ACCEPT_LANGUAGE);
	}

	private static byte[] readBody(HttpServletRequest request) throws IOException {
		InputStream in = request.getInputStream();
		int length = request.getContentLength();
		return (length >= 0) ? in.readNBytes(length) : in.readAllBytes();
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

	@Nullable String accept() {
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

package org.lianhe.graphql.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.web.HeaderLines;
import org.springframework.http.HttpHeaders;

/** A request for GraphQL as it came, its body read, and the response to it. */
final class HttpExchange {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final byte[] body;

	private final @Nullable String accept;

	private final @Nullable String languages;

	private HttpExchange(HttpServletRequest request, HttpServletResponse response, byte[] body) {
		this.request = request;
		this.response = response;
		this.body = body;
		this.accept = HeaderLines.joined(request, HttpHeaders.ACCEPT);
		this.languages = HeaderLines.joined(request, HttpHeaders.ACCEPT_LANGUAGE);
	}

	static HttpExchange of(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return new HttpExchange(request, response, "POST".equals(request.getMethod()) ? body(request) : new byte[0]);
	}

	private static byte[] body(HttpServletRequest request) throws IOException {
		InputStream in = request.getInputStream();
		int length = request.getContentLength();
		return (length >= 0) ? in.readNBytes(length) : in.readAllBytes();
	}

	HttpServletRequest request() {
		return this.request;
	}

	HttpServletResponse response() {
		return this.response;
	}

	byte[] body() {
		return this.body;
	}

	@Nullable String accept() {
		return this.accept;
	}

	/** The languages that the reader wants: by parameter, else by header. */
	@Nullable String languages() {
		String parameter = this.request.getParameter("lang");
		return (parameter != null) ? parameter : this.languages;
	}

	boolean isPost() {
		return "POST".equals(this.request.getMethod());
	}

	/** All of it that the answer depends on, as it came; no two that differ have one. */
	String key() {
		return (isPost() ? "POST" : "GET") + '\n' + this.accept + '\n' + this.languages + '\n'
				+ this.request.getQueryString() + '\n' + new String(this.body, StandardCharsets.ISO_8859_1);
	}

}

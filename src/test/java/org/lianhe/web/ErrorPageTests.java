package org.lianhe.web;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPageTests {

	private static final TestServer SERVER = TestServer.shared(Store.H2);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					GET    | /no-such-page      | 404 | NOT_FOUND      | There is nothing at this address. Queries go to /graphql; its schema is at /graphql/schema.
					GET    | /error             | 404 | NOT_FOUND      | There is nothing at this address. Queries go to /graphql; its schema is at /graphql/schema.
					GET    | /graphql/../WEB-INF/web.xml | 404 | NOT_FOUND | There is nothing at this address. Queries go to /graphql; its schema is at /graphql/schema.
					GET    | /h2-console        | 404 | NOT_FOUND      | There is nothing at this address. Queries go to /graphql; its schema is at /graphql/schema.
					DELETE | /graphiql/page.js  | 405 | BAD_USER_INPUT | This address does not take this method. Ask with GET, or POST a query to /graphql.
					TRACE  | /graphql           | 405 | BAD_USER_INPUT | This address does not take this method. Ask with GET, or POST a query to /graphql.
					GET    | /graphql/%00       | 400 | BAD_USER_INPUT | The request is not well formed. POST a query to /graphql as application/json.
					GET    | /id/a%2Fb          | 400 | BAD_USER_INPUT | The request is not well formed. POST a query to /graphql as application/json.
					""")
	void returnsErrorsAsJson(String method, String path, int status, String code, String message) {
		HttpResponse<String> answer = send(method, path, "*/*");
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/json"));
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
		assertThat(answer.body())
			.isEqualTo("{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\",\"requestId\":\"%s\"}}]}"
				.formatted(message, code, id));
	}

	@Test
	void returnsErrorsAsPageForBrowsers() {
		HttpResponse<String> answer = send("GET", "/no-such-page", "text/html,application/xhtml+xml,*/*;q=0.8");
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(answer.body()).isEqualTo(
				"""
						<!doctype html>
						<html lang="en">
						<head>
							<meta charset="utf-8">
							<meta name="viewport" content="width=device-width, initial-scale=1">
							<meta name="color-scheme" content="light dark">
							<title>Not Found · Lianhe</title>
							<link rel="icon" type="image/svg+xml" href="/graphiql/icon.svg">
							<link rel="stylesheet" href="/explorer/explorer.css">
						</head>
						<body>
							<header class="site">
								<a class="brand" href="/">Lianhe <span lang="zh-Hans">联合</span></a>
								<form class="search" role="search" action="/search">
									<input name="q" type="search" maxlength="200" aria-label="Search">
									<button>Search</button>
								</form>
							</header>
							<main>
								<h1>Not Found</h1>
								<p>There is nothing at this address. Queries go to /graphql; its schema is at /graphql/schema.</p>
								<p><small>Request %s</small></p>
							</main>
						</body>
						</html>
						"""
					.formatted(answer.headers().firstValue("X-Request-Id").orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /\"<script> HTTP/1.1\r\nHost: localhost\r\n\r\n", "nonsense\r\n\r\n",
			"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" })
	void rejectsMalformedHttpWithoutNamingTheServer(String request) throws IOException {
		try (Raw raw = new Raw(SERVER)) {
			String answer = raw.send(request).rest();
			assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 200");
			assertThat(answer).doesNotContainIgnoringCase("tomcat")
				.doesNotContainIgnoringCase("apache")
				.doesNotContainIgnoringCase("exception")
				.doesNotContain("<script>");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "-5", "+2", "", "2, 3", "2\r\nContent-Length: 3", "99999999999999999999" })
	void returnsBadRequestWhenContentLengthIsMalformed(String length) throws IOException {
		try (Raw raw = new Raw(SERVER)) {
			String answer = raw
				.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\n"
						+ "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n{}")
				.rest();
			assertThat(answer).startsWith("HTTP/1.1 400 ")
				.contains("\"code\":\"BAD_USER_INPUT\"", "\r\nConnection: close\r\n",
						"\r\nX-Content-Type-Options: nosniff\r\n");
		}
	}

	private static HttpResponse<String> send(String method, String path, String accept) {
		return SERVER.send(HttpRequest.newBuilder(SERVER.uri(path))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header("Accept", accept)
			.build());
	}

}

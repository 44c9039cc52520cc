package org.lianhe.web;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderTests {

	private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
			+ " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String PREVIEW = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

	private static final TestServer SERVER = TestServer.shared(Store.H2);

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphql?query=%7Blabs%7Bnodes%7Bslug%7D%7D%7D&format=csv",
			"/graphql?query=nonsense&format=csv", "/graphql/schema", "/graphiql/page.js", "/id/hkai-lab",
			"/id/no-such-lab", "/reconcile", "/no-such-page", "/livez", "/graphql" })
	void setsSecurityHeadersOnEveryResponse(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(secured(answer)).isEqualTo(Map.of("content-security-policy", PAGES, "x-content-type-options",
				"nosniff", "referrer-policy", "no-referrer", "cross-origin-opener-policy", "same-origin",
				"cross-origin-resource-policy", "cross-origin", "permissions-policy",
				"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"));
	}

	@Test
	void allowsOneInlineStyleByDigest() {
		assertThat(get("/graphiql").headers().allValues("Content-Security-Policy")).containsExactly(PAGES
			.replace("style-src 'self'", "style-src 'self' 'sha256-Y/huXlwoYkVyQlxwSVcCi1RCDGDCSVBzDt0hYP9qlTc='"));
	}

	@Test
	void allowsFramesOfPreviews() {
		HttpResponse<String> answer = get("/reconcile/preview?id=hkai-lab");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(PREVIEW);
	}

	@Test
	void returnsRequestIdInHeaderAndErrors() {
		HttpResponse<String> answer = SERVER.send(HttpRequest.newBuilder(SERVER.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("X-Request-Id", "chosen-by-me")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ labs(first: 1000) { totalCount } }\"}"))
			.build());
		String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
		assertThat(id).matches("[0-9a-f-]{36}");
		assertThat(answer.body()).contains("\"requestId\":\"" + id + "\"");
	}

	@Test
	void returnsRequestIdForTables() {
		HttpResponse<String> answer = get("/graphql?format=csv&query=nonsense");
		assertThat(answer.body())
			.contains("\"requestId\":\"" + answer.headers().firstValue("X-Request-Id").orElseThrow() + "\"");
	}

	@Test
	void namesNoServer() {
		for (String path : List.of("/graphiql", "/no-such-page", "/graphql", "/id/none")) {
			HttpResponse<String> answer = get(path);
			assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "via");
			assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("whitelabel");
		}
	}

	@Test
	void setsNoHstsWithoutTls() {
		assertThat(get("/graphiql").headers().firstValue("Strict-Transport-Security")).isEmpty();
	}

	private static HttpResponse<String> get(String path) {
		return SERVER.send(HttpRequest.newBuilder(SERVER.uri(path)).build());
	}

	private static Map<String, String> secured(HttpResponse<String> answer) {
		Map<String, String> headers = new HashMap<>();
		answer.headers().map().forEach((name, values) -> {
			if (name.matches("content-security-policy|x-content-type.*|referrer.*|cross-origin.*|permissions.*")) {
				headers.put(name, String.join(" | ", values));
			}
		});
		return headers;
	}

}

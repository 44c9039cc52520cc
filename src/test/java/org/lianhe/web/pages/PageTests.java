package org.lianhe.web.pages;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

	private static final Pattern INLINE = Pattern.compile("<script(?![^>]*src=)|<style| style=| on[a-z]+=");

	@Test
	void isServedAsHtml() {
		HttpResponse<String> page = get("/graphiql");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(page.body()).contains("<title>Lianhe 联合 · GraphiQL</title>");
	}

	@Test
	void referencesOnlyWhatThisServerHas() {
		List<String> references = REFERENCE.matcher(get("/graphiql").body())
			.results()
			.map((MatchResult result) -> result.group(1))
			.toList();
		assertThat(references).hasSizeGreaterThan(6)
			.allSatisfy((reference) -> assertThat(get("/" + reference).statusCode()).isEqualTo(200));
	}

	@Test
	void hasNothingInlineThatAContentSecurityPolicyForbids() {
		assertThat(get("/graphiql").body()).doesNotContainPattern(INLINE);
	}

	@Test
	void isWhereTheRootLeads() {
		assertThat(get("/").body()).contains("href=\"/graphiql\"");
		HttpResponse<String> answer = get("/graphiql/");
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).contains("/graphiql");
	}

	@Test
	void answersThoseWhoOnlyAskWhetherItIsThere() {
		TestServer server = TestServer.shared(Store.H2);
		Map.of("/", 200, "/graphiql", 200, "/id/hkai-lab", 303, "/id/no-such-lab", 404).forEach((path, status) -> {
			HttpRequest head = HttpRequest.newBuilder(server.uri(path))
				.method("HEAD", HttpRequest.BodyPublishers.noBody())
				.build();
			assertThat(server.send(head).statusCode()).as(path).isEqualTo(status);
		});
	}

	private static HttpResponse<String> get(String path) {
		TestServer server = TestServer.shared(Store.H2);
		return server.send(HttpRequest.newBuilder(server.uri(path)).build());
	}

}

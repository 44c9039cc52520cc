package org.lianhe.web.pages;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTests {

	@Test
	void leadsToTheFormThatIsAccepted() {
		TestServer server = TestServer.shared(Store.H2);
		assertThat(location(get(server, "/id/hkai-lab"))).isEqualTo("/lab/hkai-lab");
		assertThat(location(get(server, "/id/hkai-lab", "application/ld+json"))).isEqualTo("/lab/hkai-lab.jsonld");
		assertThat(location(get(server, "/id/hkai-lab", "*/*"))).isEqualTo("/lab/hkai-lab");
		String json = location(get(server, "/id/hkai-lab", "application/json"));
		assertThat(json).startsWith("/graphql?query=");
		assertThat(get(server, json, "*/*").body()).startsWith("{\"data\":{\"entity\":{\"__typename\":\"Lab\",");
	}

	private static String location(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(303);
		return answer.headers().firstValue("Location").orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "no-such-lab", "HKAI-Lab", "%3Cscript%3E", "a%22b", "hkai-lab%0D%0Ax", "%E8%81%94",
			"a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o" })
	void refusesWhatIsNoSlugAndRepeatsNothingOfIt(String slug) {
		HttpResponse<String> answer = get(TestServer.shared(Store.H2), "/id/" + slug, "application/json");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
		assertThat(answer.headers().firstValue("Location")).isEmpty();
		assertThat(answer.body())
			.startsWith("{\"errors\":[{\"message\":\"There is no record with this slug.\",\"extensions\":{"
					+ "\"code\":\"NOT_FOUND\",\"requestId\":\"" + id(answer) + "\"}}]");
		HttpResponse<String> page = get(TestServer.shared(Store.H2), "/id/" + slug);
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(page.body()).contains("<h1>Not Found</h1>", "<p>There is no record with this slug.</p>", id(page))
			.doesNotContain(slug);
	}

	private static String id(HttpResponse<String> answer) {
		return answer.headers().firstValue("X-Request-Id").orElseThrow();
	}

	@Test
	void followsAMergedSlugAndTellsOfAWithdrawnOne(@TempDir Path seed) throws IOException {
		FileSystemUtils.copyRecursively(new ClassPathResource("seed").getFile().toPath(), seed);
		append(seed.resolve("lab/hkai-lab.yaml"), "formerSlugs: [hk-ai-laboratory]\n");
		append(seed.resolve("dataset.yaml"), "withdrawn:\n  - { slug: phantom-lab, reason: printed in error }\n");
		try (TestServer server = TestServer.start(Store.H2, seed)) {
			assertThat(get(server, "/id/hk-ai-laboratory").statusCode()).isEqualTo(303);
			HttpResponse<String> gone = get(server, "/id/phantom-lab");
			assertThat(gone.statusCode()).isEqualTo(410);
			assertThat(gone.body()).contains("<h1>Gone</h1>", "<p>The record with this slug was withdrawn.</p>");
			assertThat(get(server, "/id/phantom-lab", "application/json").body()).contains("\"code\":\"GONE\"");
		}
	}

	private static HttpResponse<String> get(TestServer server, String path) {
		return get(server, path, "text/html");
	}

	private static HttpResponse<String> get(TestServer server, String path, String accept) {
		return server.send(HttpRequest.newBuilder(server.uri(path)).header("Accept", accept).build());
	}

	private static void append(Path file, String text) throws IOException {
		Files.writeString(file, text, StandardOpenOption.APPEND);
	}

}

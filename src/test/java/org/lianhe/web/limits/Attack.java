package org.lianhe.web.limits;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends what nobody should send, and looks at what comes back. */
final class Attack {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String INSIDE = "(?i)exception|graphql\\.|java\\.|org\\.(lianhe|spring|jooq|h2|postgres|apache)"
			+ "|jdbc|SQL\\b|StringValue|stack trace|\\bat line \\d+ of|tools\\.jackson|Tomcat/";

	private final TestServer server;

	Attack(Store store) {
		this.server = TestServer.shared(store);
	}

	/** What is answered to a document. */
	Result document(String query) {
		return document(query, Map.of());
	}

	Result document(String query, Map<String, ?> variables) {
		return json(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
	}

	/** What is answered to a body. */
	Result json(String body) {
		return bytes(body.getBytes(StandardCharsets.UTF_8), "application/json");
	}

	Result bytes(byte[] body, String contentType) {
		return send(HttpRequest.newBuilder(this.server.uri("/graphql"))
			.header("Content-Type", contentType)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	/** What is answered at an address. */
	Result get(String path) {
		return send(HttpRequest.newBuilder(this.server.uri(path)));
	}

	Result send(HttpRequest.Builder request) {
		HttpResponse<String> response = this.server.send(request.build());
		assertThat(response.statusCode()).as(response.body()).isLessThan(500);
		assertThat(isAboutSchema(response.body()) ? "" : response.body()).doesNotContainPattern(INSIDE);
		assertThat(response.headers().map()).doesNotContainKeys("x-evil", "server", "x-powered-by");
		return new Result(response);
	}

	/** What the schema says of standards and tools is no leak. */
	private static boolean isAboutSchema(String body) {
		return body.startsWith("{\"data\":{\"__schema\":");
	}

	/** How many of everything there are. */
	Object counts() {
		return String.valueOf(this.server.ask("{ dataset { counts { entities { key count } relations citations } } }")
			.whole()
			.get("data"));
	}

	/**
	 * What was answered.
	 *
	 * @param response as it came
	 */
	record Result(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		Map<String, @Nullable Object> whole() {
			return JSON.readValue(this.response.body(), new TypeReference<>() {
			});
		}

		/** The code of the first error, or null. */
		@Nullable String code() {
			return (first() != null && first().get("extensions") instanceof Map<?, ?> extensions)
					? String.valueOf(extensions.get("code")) : null;
		}

		/** The code of the first object that was not found, or null. */
		@Nullable String missing() {
			return new TestServer.Answer(whole()).missingCode();
		}

		String message() {
			return (first() != null) ? String.valueOf(first().get("message")) : "";
		}

		private @Nullable Map<?, ?> first() {
			return (whole().get("errors") instanceof List<?> errors && errors.get(0) instanceof Map<?, ?> error) ? error
					: null;
		}

	}

}

package org.lianhe.fuzz;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong with an answer, whatever was asked. */
final class Judge {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Set<String> CODES = Arrays.stream(ErrorCode.values())
		.map(Enum::name)
		.collect(Collectors.toSet());

	private static final Set<String> OF_DOCUMENTS = Set.of("GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED");

	private static final int FAILED = 500;

	private final Map<String, Object> dataset;

	/**
	 * A judge of the answers of one server.
	 * @param dataset what each answer should say of it
	 */
	Judge(Map<String, Object> dataset) {
		this.dataset = dataset;
	}

	/** What is wrong; null where nothing is. */
	@Nullable String complaint(Sent sent, HttpResponse<String> response) {
		if (response.statusCode() >= FAILED) {
			return "status " + response.statusCode();
		}
		String type = response.headers().firstValue("Content-Type").orElse("");
		if (response.statusCode() / 100 == 2 && !type.contains("json")) {
			return table(sent, type, response.body());
		}
		if (response.statusCode() / 100 == 2 && type.contains("ndjson")) {
			return (response.body().isEmpty() || response.body().endsWith("\n")) ? null : "lines without an end";
		}
		if (response.body().isEmpty()) {
			return isEmptyRight(sent, response) ? null : "nothing said with status " + response.statusCode();
		}
		try {
			return answer(sent, response.statusCode(), type, JSON.readValue(response.body(), Object.class));
		}
		catch (JacksonException ex) {
			return "not JSON, but " + type;
		}
	}

	private static boolean isEmptyRight(Sent sent, HttpResponse<String> response) {
		return Set.of("HEAD", "OPTIONS").contains(sent.method()) || response.statusCode() == 304;
	}

	private static @Nullable String table(Sent sent, String type, String body) {
		if (Set.of("HEAD", "OPTIONS").contains(sent.method())) {
			return body.isEmpty() ? null : "a body for " + sent.method();
		}
		if (!type.startsWith("text/csv") && !type.startsWith("text/tab-separated-values")) {
			return "answered as " + type;
		}
		return body.endsWith("\r\n") ? null : "a table without an end";
	}

	private @Nullable String answer(Sent sent, int status, String type, @Nullable Object body) {
		if (!(body instanceof Map<?, ?> answer) || answer.isEmpty()) {
			return "not an object";
		}
		if (!Set.of("data", "errors", "extensions").containsAll(answer.keySet())) {
			return "entries " + answer.keySet();
		}
		boolean isData = answer.containsKey("data");
		if (status / 100 == 2 && type.startsWith("application/graphql-response+json") && !isData) {
			return "status " + status + " without data";
		}
		if (status / 100 != 2 && isData) {
			return "data with status " + status;
		}
		if (!(answer.get("extensions") instanceof Map<?, ?> extensions)
				|| !this.dataset.equals(extensions.get("dataset"))) {
			return "no dataset";
		}
		return answer.containsKey("errors") ? errors(sent, answer.get("errors"))
				: isData ? null : "neither data nor errors";
	}

	private static @Nullable String errors(Sent sent, @Nullable Object errors) {
		if (!(errors instanceof List<?> list) || list.isEmpty()) {
			return "errors are no list";
		}
		String leak = Leaks.in(JSON.writeValueAsString(errors), sent.body() + sent.parameters() + sent.headers());
		return (leak != null) ? "shows " + leak
				: list.stream()
					.map((error) -> error(sent, error))
					.filter((one) -> one != null)
					.findFirst()
					.orElse(null);
	}

	private static @Nullable String error(Sent sent, @Nullable Object error) {
		if (!(error instanceof Map<?, ?> told) || !(told.get("message") instanceof String message)
				|| message.isBlank()) {
			return "an error without a message";
		}
		if (!Set.of("message", "locations", "path", "extensions").containsAll(told.keySet())) {
			return "an error with " + told.keySet();
		}
		if (!(told.get("extensions") instanceof Map<?, ?> extensions) || !CODES.contains(extensions.get("code"))) {
			return "an error without a code";
		}
		if (!(extensions.get("requestId") instanceof String id) || id.isBlank()) {
			return "an error without a request id";
		}
		String code = String.valueOf(extensions.get("code"));
		return "INTERNAL".equals(code) ? "code INTERNAL" : (sent.isValid() && OF_DOCUMENTS.contains(code))
				? "refused, though it fits the schema: " + message : Places.complaint(told);
	}

}

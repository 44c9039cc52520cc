package org.lianhe.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.fuzz.Leaks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Classifies response bodies by whether they follow the contract. */
final class ResponseClassifier {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ResponseClassifier() {
	}

	/** The outcome of a request with this response body. */
	static Outcome classify(String body) {
		try {
			Map<?, ?> answer = JSON.readValue(body, Map.class);
			if (!answer.containsKey("errors")) {
				return (answer.get("data") instanceof Map<?, ?>) ? Outcome.ANSWERED : Outcome.LOST;
			}
			return areCleanErrors(body, (List<?>) answer.get("errors")) ? Outcome.REJECTED : Outcome.LOST;
		}
		catch (JacksonException ex) {
			return Outcome.LOST;
		}
	}

	private static boolean areCleanErrors(String body, @Nullable List<?> errors) {
		return errors != null && !errors.isEmpty() && Leaks.in(body, "") == null
				&& errors.stream().allMatch(ResponseClassifier::hasCodeAndRequestId);
	}

	private static boolean hasCodeAndRequestId(@Nullable Object error) {
		return error instanceof Map<?, ?> map && map.get("extensions") instanceof Map<?, ?> extensions
				&& extensions.get("requestId") instanceof String id && !id.isEmpty()
				&& Arrays.stream(ErrorCode.values()).anyMatch((code) -> code.name().equals(extensions.get("code")));
	}

}

package org.lianhe.faults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.fuzz.Leaks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers as a client does that trusts nothing. */
final class Answer {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Answer() {
	}

	/** What became of a request that has this body for an answer. */
	static Outcome of(String body) {
		try {
			Map<?, ?> answer = JSON.readValue(body, Map.class);
			if (!answer.containsKey("errors")) {
				return (answer.get("data") instanceof Map<?, ?>) ? Outcome.ANSWERED : Outcome.LOST;
			}
			return isClean(body, (List<?>) answer.get("errors")) ? Outcome.REFUSED : Outcome.LOST;
		}
		catch (JacksonException ex) {
			return Outcome.LOST;
		}
	}

	private static boolean isClean(String body, @Nullable List<?> errors) {
		return errors != null && !errors.isEmpty() && Leaks.in(body, "") == null
				&& errors.stream().allMatch(Answer::isCoded);
	}

	private static boolean isCoded(@Nullable Object error) {
		return error instanceof Map<?, ?> told && told.get("extensions") instanceof Map<?, ?> extensions
				&& extensions.get("requestId") instanceof String id && !id.isEmpty()
				&& Arrays.stream(ErrorCode.values()).anyMatch((code) -> code.name().equals(extensions.get("code")));
	}

}

package org.lianhe.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer that is nothing but one refusal. */
final class Refused {

	private Refused() {
	}

	/** What the refusal tells machines, but for the id of the request. */
	static Map<String, Object> by(TestServer.Answer answer) {
		assertThat(answer.whole().get("data")).isNull();
		List<?> errors = (List<?>) answer.whole().get("errors");
		assertThat(errors).hasSize(1);
		Map<String, Object> told = new HashMap<>();
		((Map<?, ?>) ((Map<?, ?>) errors.get(0)).get("extensions"))
			.forEach((key, value) -> told.put(String.valueOf(key), value));
		assertThat(told.remove("requestId")).isNotNull();
		told.remove("classification");
		return told;
	}

}

package org.lianhe.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a request smaller as long as the same is wrong with it: leaves out runs of tokens
 * of its document, long ones first.
 */
final class Shrinking {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\.\\.\\.|[$@]?\\w+|\\s+|.",
			Pattern.DOTALL);

	private static final int MOST_TRIES = 400;

	private int tries;

	/** The smallest request found for which the test holds. */
	Sent shrink(Sent sent, Predicate<Sent> isSame) {
		List<String> tokens = new ArrayList<>(TOKEN.matcher(document(sent)).results().map(MatchResult::group).toList());
		for (int length = tokens.size() / 2; length > 0; length /= 2) {
			for (int from = 0; from + length <= tokens.size() && this.tries < MOST_TRIES;) {
				List<String> fewer = new ArrayList<>(tokens.subList(0, from));
				fewer.addAll(tokens.subList(from + length, tokens.size()));
				this.tries++;
				if (isSame.test(with(sent, String.join("", fewer)))) {
					tokens = fewer;
				}
				else {
					from++;
				}
			}
		}
		return with(sent, String.join("", tokens));
	}

	private static String document(Sent sent) {
		return (sent.body() != null) ? String.valueOf(object(sent.body()).get("query"))
				: sent.parameters().getOrDefault("query", "");
	}

	private static Sent with(Sent sent, String document) {
		if (sent.body() == null) {
			return sent.withParameter("query", document);
		}
		Map<String, Object> object = object(sent.body());
		return object.containsKey("query") ? sent.withBody(JSON.writeValueAsString(put(object, document))) : sent;
	}

	private static Map<String, Object> put(Map<String, Object> object, String document) {
		Map<String, Object> other = new LinkedHashMap<>(object);
		other.put("query", document);
		return other;
	}

	private static Map<String, Object> object(String body) {
		try {
			return JSON.readValue(body, new TypeReference<>() {
			});
		}
		catch (JacksonException ex) {
			return Map.of();
		}
	}

}

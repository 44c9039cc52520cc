package org.lianhe.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.property.Chance;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts what is asked into requests, most of them right. */
final class Sending {

	private static final JsonMapper PLAIN = JsonMapper.builder().build();

	/** Writes half a surrogate pair as an escape, as UTF-8 has no bytes for it. */
	private static final JsonMapper ESCAPED = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private static final List<String> TABLES = List.of("text/csv", "application/x-ndjson", "text/tab-separated-values");

	private static final List<String> ANSWERS = List.of("application/graphql-response+json", "application/json",
			"application/graphql-response+json, application/json;q=0.9", "*/*");

	private static final List<String> READERS = List.of("en", "zh-Hans", "zh-Hant", "zh-HK, en;q=0.5", "fr", "*");

	private static final int LONGEST_ADDRESS = 4000;

	private final Chance chance;

	Sending(Chance chance) {
		this.chance = chance;
	}

	/** A request for a table now and then, else for JSON. */
	Sent send(Drawn drawn) {
		boolean isTable = this.chance.oneIn(12);
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Accept", this.chance.of(isTable ? TABLES : ANSWERS));
		if (this.chance.oneIn(3)) {
			headers.put("Accept-Language", this.chance.of(READERS));
		}
		Map<String, @Nullable Object> body = new LinkedHashMap<>();
		body.put("query", drawn.document());
		if (drawn.operation() != null) {
			body.put("operationName", drawn.operation());
		}
		if (!drawn.variables().isEmpty() || this.chance.oneIn(4)) {
			body.put("variables", drawn.variables());
		}
		Sent get = get(drawn, body, headers);
		return (this.chance.oneIn(4) && get.address().length() < LONGEST_ADDRESS) ? get : post(drawn, body, headers);
	}

	private Sent post(Drawn drawn, Map<String, @Nullable Object> body, Map<String, String> headers) {
		headers.put("Content-Type", this.chance.oneIn(10) ? "application/json; charset=utf-8" : "application/json");
		JsonMapper json = (this.chance.oneIn(2) || body.toString().chars().anyMatch(Sending::isSurrogate)) ? ESCAPED
				: PLAIN;
		return new Sent("POST", Map.of(), headers, json.writeValueAsString(body), drawn.isValid());
	}

	private static Sent get(Drawn drawn, Map<String, @Nullable Object> body, Map<String, String> headers) {
		Map<String, String> parameters = new LinkedHashMap<>();
		body.forEach((name, value) -> parameters.put(name,
				(value instanceof String text) ? text : ESCAPED.writeValueAsString(value)));
		return new Sent("GET", parameters, headers, null, drawn.isValid());
	}

	private static boolean isSurrogate(int letter) {
		return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
	}

	/** The request, spoilt in one place. */
	Sent bend(Sent sent) {
		String body = sent.body();
		return switch (this.chance.below((body != null) ? 8 : 5)) {
			case 0 -> sent.with("Accept", this.chance.of(List.of("image/png", "a;;b", "", "text/html", "text/csv;q=0",
					"application/json;q=2", "text/csv, */*;q=0.1")));
			case 1 -> sent.with("Accept-Language",
					this.chance.of(List.of("", ",,,", "zh-Hans;q=9", "x".repeat(400), "en;q=", "-", "zh_CN", "*;q=0")));
			case 2 -> sent.withParameter(this.chance.of(List.of("format", "nested", "lang", "extensions", "variables")),
					this.chance
						.of(List.of("", "csv", "xls", "json", "join", "en", "{}", "[1]", "{", "null", "\u0000")));
			case 3 -> sent.by(this.chance.of(List.of("PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "GET")));
			case 4 -> sent.with("X-Request-Id", this.chance.of(List.of("a", "x".repeat(3000), "<b>", "../..")));
			case 5 -> sent.with("Content-Type", this.chance.of(List.of("text/plain", "application/graphql", "nonsense",
					"application/x-www-form-urlencoded", "application/json; charset=latin1", "multipart/form-data")));
			case 6 -> sent.withBody(this.chance.of(List.of("", "[]", "null", "1", "\"query\"", "{}", "[" + body + "]",
					"{\"query\": null}", "{\"query\": 1}", "{\"query\": {}}", "{\"query\": \"\"}", body + body,
					body.replace("\"query\"", "\"Query\""), "\uFEFF" + body, "[".repeat(2000),
					"{\"query\": \"{ limits { depth } }\", \"variables\": [1], \"extensions\": 3}")));
			default -> sent.withBody(body.substring(0, this.chance.below(body.length())));
		};
	}

}

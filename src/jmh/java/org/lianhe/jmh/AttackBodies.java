package org.lianhe.jmh;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Request bodies that the server should reject, or that are expensive, by description.
 */
final class AttackBodies {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private AttackBodies() {
	}

	/**
	 * The bodies by description. Each call gives a different one, so that no cache helps.
	 */
	static Map<String, IntFunction<byte[]>> bodies() {
		Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
		all.put("aliases", (i) -> queryBody("{ labs { nodes { " + repeat(2000, "a%d: slug ") + "} } } #" + i));
		all.put("directives", (i) -> queryBody("{ __typename " + "@skip(if: false) ".repeat(2000) + "} #" + i));
		all.put("fields at the top", (i) -> queryBody("{ " + repeat(3000, "a%d: __typename ") + "} #" + i));
		all.put("repeated fields", (i) -> queryBody("{ labs { nodes { " + "slug ".repeat(14_000) + "} } } #" + i));
		all.put("fields just few enough",
				(i) -> queryBody("{ labs { nodes { " + "slug ".repeat(3_900 - i % 900) + "} } }"));
		all.put("chained fragments", (i) -> queryBody("{ labs { nodes { ...F0 } } } "
				+ repeat(198, "fragment F%d on Lab { ...F%d } ") + "fragment F198 on Lab { slug } #" + i));
		all.put("many fragments", (i) -> queryBody("{ labs { nodes { " + repeat(190, "...F%d ") + "} } } "
				+ repeat(190, "fragment F%d on Lab { slug name { value } } ") + "#" + i));
		all.put("many operations", (i) -> queryBody(repeat(50, "query Q%d { ...A } ") + "fragment A on Query { "
				+ "labs { nodes { ...B } } ".repeat(98) + "} fragment B on Lab { " + "slug ".repeat(100) + "} #" + i));
		all.put("doubling fragments", (i) -> queryBody("{ labs { nodes { ...F0 } } } "
				+ repeat(500, "fragment F%1$d on Lab { ...F%2$d ...F%2$d } ") + "fragment F500 on Lab { slug } #" + i));
		all.put("circular fragments", (i) -> queryBody("{ labs { nodes { ...A } } } fragment A on Lab { slug ...B } "
				+ "fragment B on Lab { slug ...A } #" + i));
		all.put("conflicting fields", (i) -> queryBody(
				"{ labs { nodes { " + repeat(400, "a: name(lang: [\"l%d\"]) { value } ") + "} } } #" + i));
		all.put("circular introspection", (i) -> queryBody("{ __schema { types { fields { type { fields { type "
				+ "{ fields { type { fields { name } } } } } } } } } } #" + i));
		all.put("batch", (i) -> ("[" + "{\"query\":\"{ __typename }\"},".repeat(5000) + i + "]")
			.getBytes(StandardCharsets.UTF_8));
		all.put("deep nesting", (i) -> queryBody(
				"{ labs { nodes " + "{ place ".repeat(400) + "{ slug }" + " }".repeat(400) + " } } #" + i));
		all.put("nested pages",
				(i) -> queryBody("{ labs(first: 200) { nodes { people(first: 200) { nodes { posts(first: 200) "
						+ "{ nodes { slug } } } } } } } #" + i));
		all.put("long name", (i) -> queryBody("{ " + "a".repeat(90_000) + " } #" + i));
		all.put("long number", (i) -> queryBody("{ labs(first: " + "9".repeat(90_000) + ") { totalCount } } #" + i));
		all.put("long string", (i) -> queryBody("{ labs(first: \"" + "a".repeat(90_000) + i + "\") { totalCount } }"));
		all.put("long token", (i) -> queryBody("{ labs) " + "a".repeat(90_000) + i));
		all.put("long variable",
				(i) -> queryBody("query($k: LabKind) { labs(filter: { kind: { eq: $k } }) { totalCount } }",
						"a".repeat(900_000) + i));
		all.put("long text",
				(i) -> queryBody("query($k: String) { labs(filter: { name: { contains: $k } }) { totalCount } }",
						"a".repeat(900_000) + i));
		all.put("many tokens", (i) -> queryBody("{".repeat(90_000) + " #" + i));
		all.put("long document", (i) -> queryBody("{ __typename } #" + " ".repeat(900_000) + i));
		all.put("NUL", (i) -> queryBody("{ search(query: \"\\u0000" + i + "\") { totalCount } }"));
		all.put("UTF-16", (i) -> "{\"query\":\"{ __typename }\"}".repeat(1000).getBytes(StandardCharsets.UTF_16));
		all.put("deep JSON", (i) -> ("{\"variables\":" + "[".repeat(500_000) + i).getBytes(StandardCharsets.UTF_8));
		all.put("huge JSON number",
				(i) -> ("{\"query\":\"{ __typename }\",\"variables\":{\"n\":" + "9".repeat(900_000) + "}}")
					.getBytes(StandardCharsets.UTF_8));
		all.put("body of 2 MB", (i) -> new byte[2 << 20]);
		return all;
	}

	private static String repeat(int number, String text) {
		return IntStream.range(0, number).mapToObj((i) -> text.formatted(i, i + 1)).collect(Collectors.joining());
	}

	private static byte[] queryBody(String query, String variable) {
		return JSON.writeValueAsBytes(Map.of("query", query, "variables", Map.of("k", variable)));
	}

	private static byte[] queryBody(String query) {
		return JSON.writeValueAsBytes(Map.of("query", query));
	}

}

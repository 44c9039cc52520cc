package org.lianhe.jmh;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/** Bodies that a server should refuse, by what they are. */
final class Attacks {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Attacks() {
	}

	/** Each differs from the one before, so that nothing kept helps. */
	static Map<String, IntFunction<byte[]>> bodies() {
		Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
		all.put("aliases", (i) -> ask("{ labs { nodes { " + many(2000, "a%d: slug ") + "} } } #" + i));
		all.put("directives", (i) -> ask("{ __typename " + "@skip(if: false) ".repeat(2000) + "} #" + i));
		all.put("fields at the top", (i) -> ask("{ " + many(3000, "a%d: __typename ") + "} #" + i));
		all.put("repeated fields", (i) -> ask("{ labs { nodes { " + "slug ".repeat(14_000) + "} } } #" + i));
		all.put("fields just few enough", (i) -> ask("{ labs { nodes { " + "slug ".repeat(3_900 - i % 900) + "} } }"));
		all.put("chained fragments", (i) -> ask("{ labs { nodes { ...F0 } } } "
				+ many(198, "fragment F%d on Lab { ...F%d } ") + "fragment F198 on Lab { slug } #" + i));
		all.put("many fragments", (i) -> ask("{ labs { nodes { " + many(190, "...F%d ") + "} } } "
				+ many(190, "fragment F%d on Lab { slug name { value } } ") + "#" + i));
		all.put("many operations", (i) -> ask(many(50, "query Q%d { ...A } ") + "fragment A on Query { "
				+ "labs { nodes { ...B } } ".repeat(98) + "} fragment B on Lab { " + "slug ".repeat(100) + "} #" + i));
		all.put("doubling fragments", (i) -> ask("{ labs { nodes { ...F0 } } } "
				+ many(500, "fragment F%1$d on Lab { ...F%2$d ...F%2$d } ") + "fragment F500 on Lab { slug } #" + i));
		all.put("circular fragments", (i) -> ask("{ labs { nodes { ...A } } } fragment A on Lab { slug ...B } "
				+ "fragment B on Lab { slug ...A } #" + i));
		all.put("conflicting fields",
				(i) -> ask("{ labs { nodes { " + many(400, "a: name(lang: [\"l%d\"]) { value } ") + "} } } #" + i));
		all.put("circular introspection", (i) -> ask("{ __schema { types { fields { type { fields { type "
				+ "{ fields { type { fields { name } } } } } } } } } } #" + i));
		all.put("batch", (i) -> ("[" + "{\"query\":\"{ __typename }\"},".repeat(5000) + i + "]")
			.getBytes(StandardCharsets.UTF_8));
		all.put("deep nesting",
				(i) -> ask("{ labs { nodes " + "{ place ".repeat(400) + "{ slug }" + " }".repeat(400) + " } } #" + i));
		all.put("nested pages",
				(i) -> ask("{ labs(first: 200) { nodes { people(first: 200) { nodes { posts(first: 200) "
						+ "{ nodes { slug } } } } } } } #" + i));
		all.put("long name", (i) -> ask("{ " + "a".repeat(90_000) + " } #" + i));
		all.put("long number", (i) -> ask("{ labs(first: " + "9".repeat(90_000) + ") { totalCount } } #" + i));
		all.put("long string", (i) -> ask("{ labs(first: \"" + "a".repeat(90_000) + i + "\") { totalCount } }"));
		all.put("long token", (i) -> ask("{ labs) " + "a".repeat(90_000) + i));
		all.put("long variable", (i) -> ask("query($k: LabKind) { labs(filter: { kind: { eq: $k } }) { totalCount } }",
				"a".repeat(900_000) + i));
		all.put("long text", (i) -> ask("query($k: String) { labs(filter: { name: { contains: $k } }) { totalCount } }",
				"a".repeat(900_000) + i));
		all.put("many tokens", (i) -> ask("{".repeat(90_000) + " #" + i));
		all.put("long document", (i) -> ask("{ __typename } #" + " ".repeat(900_000) + i));
		all.put("NUL", (i) -> ask("{ search(query: \"\\u0000" + i + "\") { totalCount } }"));
		all.put("UTF-16", (i) -> "{\"query\":\"{ __typename }\"}".repeat(1000).getBytes(StandardCharsets.UTF_16));
		all.put("deep JSON", (i) -> ("{\"variables\":" + "[".repeat(500_000) + i).getBytes(StandardCharsets.UTF_8));
		all.put("huge JSON number",
				(i) -> ("{\"query\":\"{ __typename }\",\"variables\":{\"n\":" + "9".repeat(900_000) + "}}")
					.getBytes(StandardCharsets.UTF_8));
		all.put("body of 2 MB", (i) -> new byte[2 << 20]);
		return all;
	}

	private static String many(int number, String text) {
		return IntStream.range(0, number).mapToObj((i) -> text.formatted(i, i + 1)).collect(Collectors.joining());
	}

	private static byte[] ask(String query, String variable) {
		return JSON.writeValueAsBytes(Map.of("query", query, "variables", Map.of("k", variable)));
	}

	private static byte[] ask(String query) {
		return JSON.writeValueAsBytes(Map.of("query", query));
	}

}

package org.lianhe.web.limits;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;

import static org.assertj.core.api.Assertions.assertThat;

class TextAttackTests {

	private final Attack attack = new Attack(Store.H2);

	@ParameterizedTest
	@EnumSource
	void refusesWhatIsNoCharacter(Store store) {
		Attack here = new Attack(store);
		for (String query : new String[] { "query($t: String!) { lab(slug: $t) { slug } }",
				"query($t: String!) { labs(filter: { name: { contains: $t } }) { totalCount } }",
				"query($t: String!) { search(query: $t) { totalCount } }",
				"query($t: String!) { resolve(names: [$t]) { name } }" }) {
			for (String text : new String[] { "a\0b", "a\ud800b", "\udc00", "\ud83d" }) {
				Attack.Result result = here
					.json("{\"query\":\"" + query + "\",\"variables\":{\"t\":\"" + escaped(text) + "\"}}");
				assertThat(result.code()).isEqualTo("BAD_USER_INPUT");
				assertThat(result.message()).endsWith("in it, which is no character. Leave it out.");
			}
		}
		assertThat(here.document("{ search(query: \"\\u0000\") { totalCount } }").code()).isEqualTo("BAD_USER_INPUT");
		assertThat(here.document("{ lab(slug: \"\\uD83D\") { slug } }").code()).isEqualTo("GRAPHQL_PARSE_FAILED");
		assertThat(here.document("query($t: String!) { search(query: $t) { totalCount } }", Map.of("t", "😀")).code())
			.isNull();
	}

	@Test
	void refusesStringsThatAreTooLong() {
		String list = "query($t: [String!]!) { labs(filter: { slug: { in: $t } }) { totalCount } }";
		String one = "query($t: String!) { labs(filter: { name: { contains: $t } }) { totalCount } }";
		Attack.Result result = this.attack.document(one, Map.of("t", "学".repeat(10_001)));
		assertThat(result.code()).isEqualTo("BAD_USER_INPUT");
		assertThat(result.message())
			.isEqualTo("`filter` has a string of 10,001 characters; it may have 10,000. Send a shorter one.");
		assertThat(this.attack.document(list, Map.of("t", List.of("a", "b".repeat(10_001)))).code())
			.isEqualTo("BAD_USER_INPUT");
		assertThat(this.attack.document("{ lab(slug: \"" + "a".repeat(10_001) + "\") { slug } }").code())
			.isEqualTo("BAD_USER_INPUT");
		assertThat(this.attack.document(list, Map.of("t", List.of("a".repeat(10_000)))).code()).isNull();
		String words = "query($t: String!) { search(query: $t) { totalCount } }";
		assertThat(this.attack.document(words, Map.of("t", "a".repeat(2_000))).message())
			.startsWith("`query` has 2000 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\":\"{ __typename }\",\"operationName\":\"a%s\"}",
			"{\"query\":\"query a { __typename } query b { __typename }\",\"operationName\":\"%s\"}",
			"{\"query\":\"{ %s }\"}", "{\"query\":\"{ a%s: __typename }\"}",
			"{\"query\":\"{ search(query: \\\"%s\\\") { totalCount } }\"}",
			"{\"query\":\"query($k: LabKind!) { labs(filter: { kind: { eq: $k } }) { totalCount } }\",\"variables\":{\"k\":\"%s\"}}",
			"{\"query\":\"query($d: EdtfDate) { labs(filter: { founded: { before: $d } }) { totalCount } }\",\"variables\":{\"d\":\"%s\"}}",
			"{\"query\":\"query($f: LabFilter) { labs(filter: $f) { totalCount } }\",\"variables\":{\"f\":{\"%s\":1}}}",
			"{\"documentId\":\"%s\"}",
			"{\"query\":\"{ labs(orderBy: [{ field: NAME, lang: \\\"%s\\\" }]) { totalCount } }\"}",
			"{\"query\":\"{ __typename }\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}}" })
	void whatIsNoCharacterIsNotSentBack(String body) {
		for (String text : new String[] { "\\u0000", "\\ud800", "\\udc00x", "\\ud83d\\ud83d" }) {
			Attack.Result result = this.attack.json(body.formatted(text));
			assertThat(result.code()).isNotNull().isNotEqualTo("INTERNAL");
			assertThat(result.response().body()).doesNotContainPattern("(?i)\\\\u(d[89a-f]|0000)")
				.doesNotContain("ANTLR");
		}
	}

	@Test
	void refusesBodiesInOtherEncodings() {
		String body = "{\"query\":\"{ lab(slug: \\\"实验室\\\") { slug } }\"}";
		for (byte[] bytes : new byte[][] { body.getBytes(StandardCharsets.UTF_16),
				body.getBytes(StandardCharsets.UTF_16BE), body.getBytes(StandardCharsets.UTF_16LE),
				(body + "é").getBytes(StandardCharsets.ISO_8859_1), { '{', (byte) 0xC0, (byte) 0x80, '}' },
				{ '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"' } }) {
			Attack.Result result = this.attack.bytes(bytes, "application/json");
			assertThat(result.status()).isEqualTo(400);
			assertThat(result.code()).isEqualTo("BAD_USER_INPUT");
			assertThat(result.message()).isEqualTo("The body is not UTF-8. Send it in UTF-8.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\":\"{ __typename }\",\"query\":\"{ labs { totalCount } }\"}", "{", "nul", "",
			"{\"query\":[]}", "{\"query\":{}}", "{\"query\":\"{ __typename }\",\"variables\":[]}" })
	void refusesBodiesThatAreNoRequest(String body) {
		assertThat(this.attack.json(body).status()).isEqualTo(400);
	}

	@Test
	void refusesJsonThatUnfolds() {
		String query = "{\"query\":\"query($f: LabFilter) { labs(filter: $f) { totalCount } }\",\"variables\":{\"f\":%s}}";
		assertThat(this.attack.json(query.formatted("[".repeat(100_000) + "]".repeat(100_000))).status())
			.isEqualTo(400);
		assertThat(this.attack.json(query.formatted("{\"not\":".repeat(50_000) + "null" + "}".repeat(50_000))).status())
			.isEqualTo(400);
		assertThat(this.attack.json(query.formatted("{\"not\":".repeat(100) + "null" + "}".repeat(100))).code())
			.isEqualTo("QUERY_TOO_DEEP");
		assertThat(this.attack.json(query.formatted("{\"" + "a".repeat(60_000) + "\":1}")).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "-1e999999999", "1e-999999999", "1e2147483648", "99999999999999999999" })
	void refusesHugeNumbers(String number) {
		String whole = "{\"query\":\"query($n: Int) { labs(first: $n) { totalCount } }\",\"variables\":{\"n\":%s}}";
		String real = "{\"query\":\"query($n: Float) { observations(filter: { value: { gt: $n } }) { totalCount } }\",\"variables\":{\"n\":%s}}";
		Attack.Result result = this.attack.json(whole.formatted(number));
		assertThat(result.status() == 400 || result.code() != null || number.contains("e-")).isTrue();
		this.attack.json(real.formatted(number));
		this.attack.document("{ labs(first: " + number + ") { totalCount } }");
		this.attack.document("{ observations(filter: { value: { gt: " + number + " } }) { totalCount } }");
	}

	@Test
	void refusesNumbersOfManyDigits() {
		assertThat(this.attack
			.json("{\"query\":\"query($n: Int) { labs(first: $n) { totalCount } }\",\"variables\":{\"n\":"
					+ "9".repeat(500_000) + "}}")
			.status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "%2e%2e%2f", "a/../b",
			"file:///etc/passwd", "hkai-lab\r\nX-Evil: 1", "hkai-lab;ls", "${jndi:ldap://x}", "hkai-lab%00", "CON" })
	void findsNothingUnderPaths(String slug) {
		assertThat(this.attack.document("query($s: String!) { lab(slug: $s) { slug } }", Map.of("s", slug)).missing())
			.isEqualTo("NOT_FOUND");
		assertThat(this.attack.document("query($s: String!) { entity(key: { slug: $s }) { slug } }", Map.of("s", slug))
			.missing()).isEqualTo("NOT_FOUND");
		Attack.Result node = this.attack.document("query($s: ID!) { node(id: $s) { id } }", Map.of("s", slug));
		assertThat((node.code() != null) ? node.code() : node.missing()).isIn("NOT_FOUND", "BAD_USER_INPUT");
		assertThat(this.attack.json("{\"documentId\":\"" + escaped(slug) + "\"}").response().body())
			.doesNotContain("root:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/..%2f..%2f..%2fetc%2fpasswd", "/id/%2e%2e/%2e%2e/application.yml",
			"/graphiql/..%2f..%2fapplication.yml", "/graphql/%2e%2e/%2e%2e/seed/dataset.yaml", "/id/a%00b",
			"/graphql?query=%ff%fe", "/graphql?query=%zz", "/graphql?documentId=..%2f..%2fetc%2fpasswd",
			"/id/a%0d%0aX-Evil:%201",
			"/graphql?format=csv&lang=en%0d%0aX-Evil:%201&query=%7Blabs%7Bnodes%7Bslug%7D%7D%7D",
			"/graphql?format=csv%0d%0aX-Evil:%201&query=%7Blabs%7Bnodes%7Bslug%7D%7D%7D",
			"/graphql?format=csv&operationName=a%0d%0aX-Evil:%201&query=query%20a%7Blabs%7Bnodes%7Bslug%7D%7D%7D" })
	void keepsToItsOwnPathsAndHeaders(String path) throws Exception {
		try (Raw raw = Raw.open(new Attack(Store.H2).get("/graphql?query=%7B__typename%7D").response().uri())) {
			raw.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			String answer = raw.rest();
			assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 5", "\nX-Evil", "root:", "spring:");
			assertThat(answer)
				.doesNotContainPattern("(?i)exception|java\\.|org\\.(apache|spring|lianhe)|Apache Tomcat/");
		}
	}

	@Test
	void namesMakeNoHeaders() {
		Attack.Result table = this.attack
			.get("/graphql?format=csv&query=query%20A%7B" + "a".repeat(200) + ":labs%7Bnodes%7Bslug%7D%7D%7D");
		assertThat(table.status()).isEqualTo(200);
		assertThat(table.response().headers().firstValue("Content-Disposition")).isPresent();
		assertThat(this.attack.json("{\"operationName\":\"A\\r\\nX-Evil: 1\",\"query\":\"query A { __typename }\"}")
			.code()).isNotEqualTo("INTERNAL");
	}

	@Test
	void answersInOneLanguageWhateverTheClientReads() {
		Attack.Result result = this.attack.send(HttpRequest
			.newBuilder(this.attack.get("/graphql?query=%7B__typename%7D").response().uri().resolve("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept-Language", "de")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ nope }\"}")));
		assertThat(result.message())
			.isEqualTo("Field 'nope' in type 'Query' is undefined. Did you mean node or nodes?");
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach((letter) -> escaped.append("\\u%04x".formatted(letter)));
		return escaped.toString();
	}

}

package org.lianhe.web.limits;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentAttackTests {

	private final Attack attack = new Attack(Store.H2);

	@Test
	void refusesManyAliases() {
		refuses("{ labs { nodes { " + many(501, (i) -> "a" + i + ": slug ") + "} } }",
				"The document has 501 aliases; it may have 500. Ask in several queries.");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"query($v: [String!]) { lab(slug: \"hkai-lab\") { relations(predicates: $v) { totalCount } } }",
			"query($v: [String!]) { labs(filter: { slug: { in: $v } }) { totalCount } }",
			"query($v: [ID!]!) { nodes(ids: $v) { id } }", "query($v: [String!]!) { resolve(names: $v) { name } }",
			"query($v: [String!]) { lab(slug: \"hkai-lab\") { name(lang: $v) { value } } }" })
	void refusesLongLists(String query) {
		List<String> values = IntStream.range(0, 1001).mapToObj((i) -> "en").toList();
		Attack.Result result = this.attack.document(query, Map.of("v", values));
		assertThat(result.code()).isEqualTo("QUERY_TOO_COSTLY");
		assertThat(result.message()).contains("a list of 1,001 values; it may have 1,000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "some", "none", "every" })
	void refusesManyConditionsOnRelatedRecords(String quantifier) {
		Map<String, ?> condition = Map.of("relations", Map.of(quantifier, Map.of()));
		String query = "query($f: [LabFilter!]) { labs(filter: { or: $f }) { totalCount } }";
		Attack.Result result = this.attack.document(query, Map.of("f", Collections.nCopies(51, condition)));
		assertThat(result.code()).isEqualTo("QUERY_TOO_COSTLY");
		assertThat(result.message())
			.isEqualTo("The filter has more than 50 conditions on related records. Ask in several queries.");
		assertThat(this.attack.document(query, Map.of("f", Collections.nCopies(50, condition))).code()).isNull();
	}

	@Test
	void refusesManyConditions() {
		Map<String, ?> condition = Map.of("slug", Map.of("eq", "a"));
		Attack.Result result = this.attack.document(
				"query($f: [LabFilter!]) { labs(filter: { or: $f }) { totalCount } }",
				Map.of("f", Collections.nCopies(250, condition)));
		assertThat(result.code()).isEqualTo("QUERY_TOO_COSTLY");
		assertThat(result.message()).isEqualTo("The filter has more than 500 conditions. Ask in several queries.");
	}

	@Test
	void refusesBodiesWithManyValues() {
		String arrays = "[" + "[],".repeat(60_000) + "[]]";
		Attack.Result result = this.attack
			.json("{\"query\": \"{ __typename }\", \"variables\": {\"x\": " + arrays + "}}");
		assertThat(result.status()).isEqualTo(400);
		assertThat(result.message()).startsWith("The body has too many values, is nested too deep");
	}

	@Test
	void refusesManyDirectives() {
		refuses("{ __typename " + "@skip(if: false) ".repeat(101) + "}",
				"The document has 101 directives; it may have 100. Ask in several queries.");
	}

	@Test
	void refusesManyFieldsAtTheTop() {
		refuses("{ " + many(101, (i) -> "a" + i + ": __typename ") + "}",
				"The document has 101 fields at the top; it may have 100. Ask in several queries.");
		refuses("{ ...A ...A } fragment A on Query { " + "__typename ".repeat(51) + "}",
				"The document has 102 fields at the top; it may have 100. Ask in several queries.");
	}

	@Test
	void refusesFieldsWrittenManyTimes() {
		refuses("{ labs { nodes { " + "...A ".repeat(100) + "} } } fragment A on Lab { " + "slug ".repeat(100) + "}",
				"The document has 10,002 fields once its fragments are written out; it may have 10,000. Ask in several queries.");
	}

	@Test
	void refusesFragmentsThatDoubleEachOther() {
		String fragments = many(40, (i) -> "fragment F" + i + " on Lab { ...F" + (i + 1) + " ...F" + (i + 1) + " } ");
		refuses("{ labs { nodes { ...F0 } } } " + fragments + "fragment F40 on Lab { slug }",
				"The document has 1,000,000,000,000 or more fields once its fragments are written out; it may have 10,000. Ask in several queries.");
	}

	@Test
	@Timeout(20)
	void refusesChainsOfFragments() {
		for (int length : new int[] { 198, 30 }) {
			Attack.Result result = this.attack.document("{ labs { nodes { ...F0 } } } " + chain(length));
			assertThat(result.code()).isEqualTo("QUERY_TOO_DEEP");
			assertThat(result.message()).isEqualTo("The fragments of the document spread each other " + (length + 1)
					+ " deep; they may 24. Write some of them out where they are spread.");
		}
		assertThat(this.attack.document("{ labs { totalCount } } " + chain(30)).code()).isEqualTo("QUERY_TOO_DEEP");
		assertThat(this.attack.document("{ labs { nodes { ...F0 } } } " + chain(23)).code()).isNull();
		assertThat(this.attack.document("{ labs { nodes { ...F0 } } } " + chain(990)).code())
			.isEqualTo("QUERY_TOO_COSTLY");
		assertThat(this.attack.document("{ labs { nodes { ...F0 } } } " + chain(1800)).code())
			.isEqualTo("QUERY_TOO_COSTLY");
	}

	@Test
	void refusesManyFragments() {
		refuses("{ labs { nodes { ...F0 } } } " + many(201, (i) -> "fragment F" + i + " on Lab { slug } "),
				"The document has 201 fragments; it may have 200. Ask in several queries.");
	}

	@Test
	void refusesFragmentsThatSpreadEachOtherInCirclesManyTimes() {
		refuses("{ labs { nodes { slug } } } "
				+ many(20, (i) -> "fragment F" + i + " on Lab { " + ("...F" + (i + 1) % 20 + " ").repeat(10) + "} "),
				"The document has 1,000,000,000,000 or more spreads once its fragments are written out; it may have 10,000. Ask in several queries.");
	}

	@Test
	void refusesManyOperations() {
		refuses(many(51, (i) -> "query Q" + i + " { __typename } "),
				"The document has 51 operations; it may have 50. Ask in several queries.");
		Attack.Result one = this.attack.json("{\"operationName\":\"Q7\",\"query\":\""
				+ many(50, (i) -> "query Q" + i + " { labs { totalCount } } ") + "\"}");
		assertThat(one.code()).isNull();
	}

	@Test
	void refusesOperationsThatTogetherHaveManyFields() {
		refuses(many(50, (i) -> "query Q" + i + " { ...A } ") + "fragment A on Query { "
				+ "labs { nodes { ...B } } ".repeat(98) + "} fragment B on Lab { " + "slug ".repeat(100) + "}",
				"The document has 499,800 fields once its fragments are written out; it may have 10,000. Ask in several queries.");
	}

	@Test
	void refusesManyTokensBeforeTheyAreRead() {
		String refused = "The document has more than 4,000 tokens, or too deep a nesting; it may have 4,000. Ask in several queries.";
		refuses("{ labs { nodes { " + "slug ".repeat(14_000) + "} } }", refused);
		refuses("{ labs { nodes { " + "slug,".repeat(4_000) + "} } }", refused);
		refuses("{ labs(first: " + "[".repeat(3_000) + "]".repeat(3_000) + ") { totalCount } }", refused);
		assertThat(this.attack.document("{ labs { nodes { " + "slug ".repeat(3_900) + "} } }").code()).isNull();
		String apart = "# " + "slug ".repeat(7_000) + "\n{ search(query: \"\"\"" + "a \\\"\"\" ".repeat(10) + "\"\"\") "
				+ "{ totalCount } labs(filter: { slug: { eq: \"" + "a \\\" ".repeat(2_000) + "\" } }) { totalCount } }";
		assertThat(this.attack.document(apart).code()).isNull();
	}

	@Test
	void refusesFragmentsThatSpreadThemselves() {
		Attack.Result result = this.attack
			.document("{ labs { nodes { ...A } } } fragment A on Lab { slug ...B } fragment B on Lab { slug ...A }");
		assertThat(result.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
	}

	@Test
	void refusesDeepNesting() {
		String deep = "place { partOf { ".repeat(200) + "slug" + " } }".repeat(200);
		Attack.Result result = this.attack.document("{ labs { nodes { " + deep + " } } }");
		assertThat(result.code()).isIn("QUERY_TOO_DEEP", "QUERY_TOO_COSTLY");
		assertThat(this.attack
			.document("{ place(slug: \"shenzhen\") { " + "partOf { ".repeat(24) + "slug" + " }".repeat(24) + " } }")
			.message()).isEqualTo("The query is 26 fields deep; it may be 24. Ask in two queries, the second by slug.");
		assertThat(this.attack.document("{ labs(after: " + "[".repeat(5000) + "]".repeat(5000) + ") { totalCount } }")
			.code()).isEqualTo("QUERY_TOO_COSTLY");
	}

	@Test
	void refusesHugeListsThroughNestedPagesAndSaysHowToAskForLess() {
		Attack.Result result = this.attack.document(
				"{ labs(first: 20) { nodes { people(first: 200) { nodes { posts(first: 200) { nodes { slug } } } } } } }");
		assertThat(result.code()).isEqualTo("QUERY_TOO_COSTLY");
		assertThat(result.message()).isEqualTo("The query costs 808,041; it may cost 150,000. "
				+ "`labs` costs 808,040 of it: ask there for `first: 3` or fewer.");
		assertThat(this.attack.document(
				"{ labs(first: 3) { nodes { people(first: 200) { nodes { posts(first: 200) { nodes { slug } } } } } } }")
			.code()).isNull();
	}

	@Test
	void asksForLessInTheCostliestOfSeveralLists() {
		Attack.Result result = this.attack.document(
				"{ places(first: 200) { nodes { slug } } people(first: 200) { nodes { posts(first: 200) { nodes { name { value } names { value } } } } } }");
		assertThat(result.message()).isEqualTo("The query costs 400,602; it may cost 150,000. "
				+ "`people` costs 400,400 of it: ask there for `first: 74` or fewer.");
	}

	@Test
	void refusesHugeListsOnEveryLevel() {
		Attack.Result result = this.attack.document(
				"{ labs(first: 200) { nodes { people(first: 200) { nodes { posts(first: 200) { nodes { labs: relations(first: 200) { nodes { id } } } } } } } } }");
		assertThat(result.code()).isEqualTo("QUERY_TOO_COSTLY");
		assertThat(result.message()).endsWith("Ask for fewer lists within lists, or for smaller pages of each; "
				+ "`limits` tells how it is counted.");
	}

	@Test
	void refusesLongTokensAndDocuments() {
		refuses("{ a" + "a".repeat(200) + " }",
				"The document has a name of 201 letters; names may have 200. Take a shorter one.");
		refuses("{ labs(first: " + "9".repeat(90_000) + ") { totalCount } }",
				"The document has a number of more than 400 digits. Numbers here have at most 20.");
		refuses("{ __typename } #" + " ".repeat(100_000),
				"The document has 100,016 characters; it may have 100,000. Ask in several queries.");
		refuses("{ " + "a ".repeat(20_000) + "}",
				"The document has more than 4,000 tokens, or too deep a nesting; it may have 4,000. Ask in several queries.");
		assertThat(this.attack
			.document("{ labs(filter: { founded: { before: \"" + "-".repeat(80_000) + "\" } }) { totalCount } }")
			.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(
				this.attack.document("{ observations(filter: { value: { gt: 1e2147483648 } }) { totalCount } }").code())
			.isNotNull();
	}

	@Test
	void refusesSeveralRequestsInOneBody() {
		Attack.Result result = this.attack
			.json("[" + "{\"query\":\"{ __typename }\"},".repeat(99) + "{\"query\":\"{ __typename }\"}]");
		assertThat(result.status()).isEqualTo(400);
	}

	private void refuses(String query, String message) {
		Attack.Result result = this.attack.document(query);
		assertThat(result.message()).isEqualTo(message);
		assertThat(result.code()).isEqualTo("QUERY_TOO_COSTLY");
	}

	private static String chain(int length) {
		return many(length, (i) -> "fragment F" + i + " on Lab { ...F" + (i + 1) + " } ") + "fragment F" + length
				+ " on Lab { slug }";
	}

	private static String many(int number, IntFunction<String> text) {
		return IntStream.range(0, number).mapToObj(text).collect(Collectors.joining());
	}

}

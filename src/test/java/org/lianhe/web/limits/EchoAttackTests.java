package org.lianhe.web.limits;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong is repeated in the error about it; however long it is, that takes neither
 * minutes nor a long answer.
 */
@Timeout(20)
class EchoAttackTests {

	/** Longest message about one value, with what the server says of it. */
	private static final int LONGEST = 450;

	private final Attack attack = new Attack(Store.H2);

	@ParameterizedTest
	@ValueSource(strings = { "a", "StringValue{value='", "'ArrayValue{", "IntValue{value=", "StringValue{value='a'} ",
			"Field 'a' in type 'a' is undefined ", "Variable 'a' has coerced Null value for NonNull type '", "é",
			"}'" })
	void aLongStringIsNotRepeated(String piece) {
		String text = piece.repeat(98_000 / piece.length());
		isShort(this.attack.document("{ labs(first: \"" + text + "\") { totalCount } }"), "GRAPHQL_VALIDATION_FAILED");
		isShort(this.attack.document("{ labs(filter: { kind: { eq: \"" + text + "\" } }) { totalCount } }"),
				"GRAPHQL_VALIDATION_FAILED");
	}

	@Test
	void aLongTokenIsNotRepeated() {
		isShort(this.attack.document("{ labs) " + "a".repeat(98_000)), "GRAPHQL_PARSE_FAILED");
		isShort(this.attack.document("{ labs(first: $" + "a".repeat(98_000)), "GRAPHQL_PARSE_FAILED");
		isShort(this.attack.document("{ labs } \"" + "a".repeat(98_000) + "\""), "GRAPHQL_PARSE_FAILED");
		isShort(this.attack.document("{ labs(first: \"" + "a".repeat(98_000)), "GRAPHQL_PARSE_FAILED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "LabKind", "Int", "EdtfDate", "EntityKey", "LabFilter", "[LabOrder!]" })
	void aLongVariableIsNotRepeated(String type) {
		String query = "query($v: " + type + ") { " + switch (type) {
			case "LabKind" -> "labs(filter: { kind: { eq: $v } }) { totalCount }";
			case "Int" -> "labs(first: $v) { totalCount }";
			case "EdtfDate" -> "labs(filter: { founded: { before: $v } }) { totalCount }";
			case "EntityKey" -> "entity(key: $v) { slug }";
			case "LabFilter" -> "labs(filter: $v) { totalCount }";
			default -> "labs(orderBy: $v) { totalCount }";
		} + " }";
		for (String text : new String[] { "a".repeat(900_000), "JOINT_LAB".repeat(100_000) }) {
			Attack.Result result = this.attack.document(query, Map.of("v", text));
			assertThat(result.code()).isIn("GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT");
			assertThat(result.response().body().length()).isLessThan(2 * LONGEST);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ lab(slug: $v) { slug } }", "{ node(id: $v) { id } }",
			"{ labs { nodes { relations(predicates: [$v]) { totalCount } } } }",
			"{ dataset { changes(since: $v) { totalCount } } }",
			"{ labs(orderBy: [{ field: NAME, lang: $v }]) { totalCount } }", "{ resolve(names: [$v]) { name } }",
			"{ entity(key: { identifier: { scheme: $v, value: \"a\" } }) { slug } }" })
	void whatIsNotFoundIsNotRepeatedAtLength(String query) {
		for (int length : new int[] { 5_000, 500_000 }) {
			Attack.Result result = this.attack.document(
					"query($v: " + (query.contains("node(") ? "ID!" : "String!") + ") " + query,
					Map.of("v", "tencent-".repeat(length / 8)));
			assertThat((result.code() != null) ? result.code() : result.missing()).isIn("NOT_FOUND", "BAD_USER_INPUT",
					"GRAPHQL_VALIDATION_FAILED");
			assertThat(result.message().length()).as(result.message()).isLessThan(LONGEST);
			assertThat(result.response().body().length()).isLessThan(LONGEST + 1000);
		}
	}

	@Test
	void aLongNameOfAnOperationIsNotRepeated() {
		isShort(this.attack.json("{\"query\":\"{ __typename }\",\"operationName\":\"" + "a".repeat(900_000) + "\"}"),
				"GRAPHQL_VALIDATION_FAILED");
	}

	private static void isShort(Attack.Result result, String code) {
		assertThat(result.code()).isEqualTo(code);
		assertThat(result.message().length()).as(result.message()).isLessThan(LONGEST);
	}

}

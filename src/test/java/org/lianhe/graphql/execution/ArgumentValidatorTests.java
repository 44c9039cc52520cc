package org.lianhe.graphql.execution;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ArgumentValidatorTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			textBlock = """
					query($v: RelationDirection) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } }                              | direction
					query($v: RelationDirection = null) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } }                       | direction
					query($v: RelationDirection) { lab(slug: "hkai-lab") { ...F } } fragment F on Lab { relations(direction: $v) { totalCount } }   | direction
					query($v: RelationDirection) { node(id: "x") { ... on Lab { relations(direction: $v) { totalCount } } } }                       | direction
					query($v: Int) { neighborhood(of: { slug: "jd" }, depth: $v) { truncated } }                                                    | depth
					query($v: Int) { paths(from: { slug: "jd" }, to: { slug: "atj" }, maxLength: $v) { truncated } }                                | maxLength
					query($v: Direction) { labs(orderBy: [{ field: NAME, direction: $v }]) { totalCount } }                                         | orderBy.direction
					query($v: String) { entity(key: { slug: $v }) { slug } }                                                                        | key.slug
					query($v: String) { neighborhood(of: [{ slug: "jd" }, { slug: $v }]) { truncated } }                                            | of.slug
					query($v: Boolean = false) { labs { nodes { slug @skip(if: $v) } } }                                                            | if
					query($v: Boolean = true) { ... @include(if: $v) { labs { totalCount } } }                                                      | if
					query($v: Boolean = true) { __type(name: "Lab") { fields(includeDeprecated: $v) { name } } }                                    | includeDeprecated
					""")
	void namesTheVariableAndThePlaceThatTakesNoNull(String query, String place) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("v", null);
		TestServer.Answer answer = this.server.ask(query, variables);
		assertThat(answer.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(String.valueOf(answer.whole().get("errors")))
			.contains("message=`" + place + "` takes no null, and the variable `$v` is null. Give it a value");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"query($v: RelationDirection) { lab(slug: \"hkai-lab\") { relations(direction: $v) { totalCount } } }",
			"query($v: Int) { neighborhood(of: { slug: \"jd\" }, depth: $v) { truncated } }",
			"query($v: Direction) { labs(orderBy: [{ field: NAME, direction: $v }]) { totalCount } }",
			"query($v: Boolean = false) { labs { nodes { slug @skip(if: $v) } } }",
			"query($v: LabFilter) { labs(filter: $v) { totalCount } }" })
	void takesTheDefaultForAVariableThatIsAbsent(String query) {
		assertThat(this.server.ask(query).whole()).doesNotContainKey("errors");
	}

	@Test
	void namesTheVariableThatIsAbsentWhereThereIsNoDefault() {
		TestServer.Answer answer = this.server.ask("query($v: String) { entity(key: { slug: $v }) { slug } }");
		assertThat(answer.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(String.valueOf(answer.whole().get("errors")))
			.contains("message=`key.slug` needs a value, and the variable `$v` was not sent. Send it.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ entity(key: { slug: null }) { slug } }",
			"{ neighborhood(of: { slug: null }) { truncated } }",
			"{ neighborhood(of: { slug: \"jd\" }, depth: null) { truncated } }",
			"{ __type(name: \"Lab\") { fields(includeDeprecated: null) { name } } }",
			"{ labs(orderBy: [null]) { totalCount } }", "{ labs { nodes { slug @skip(if: null) } } }" })
	void refusesNullLiterals(String query) {
		assertThat(this.server.ask(query).code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ observations(filter: { value: { lte: 1e400 } }) { totalCount } }",
			"{ observations(filter: { value: { in: [1, -1e400] } }) { totalCount } }",
			"{ observations(filter: { or: [{ value: { gt: 2E309 } }] }) { totalCount } }",
			"query($v: Float = 1e999) { observations(filter: { value: { lte: $v } }) { totalCount } }" })
	void refusesNumbersThatAreTooLargeForAFloat(String query) {
		TestServer.Answer answer = this.server.ask(query);
		assertThat(answer.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(String.valueOf(answer.whole().get("errors")))
			.contains("a number that is too large. A Float is at most");
	}

}

package org.lianhe.graphql.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ArgumentValidatorTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			textBlock = """
					query($v: RelationDirection) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } } | direction
					query($v: RelationDirection = null) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } } | direction
					query($v: RelationDirection) { lab(slug: "hkai-lab") { ...F } } fragment F on Lab { relations(direction: $v) { totalCount } } | direction
					query($v: RelationDirection) { node(id: "x") { ... on Lab { relations(direction: $v) { totalCount } } } } | direction
					query($v: Int) { neighborhood(of: { slug: "jd" }, depth: $v) { truncated } } | depth
					query($v: Int) { paths(from: { slug: "jd" }, to: { slug: "atj" }, maxLength: $v) { truncated } } | maxLength
					query($v: Direction) { labs(orderBy: [{ field: NAME, direction: $v }]) { totalCount } } | orderBy.direction
					query($v: String) { entity(key: { slug: $v }) { slug } } | key.slug
					query($v: String) { neighborhood(of: [{ slug: "jd" }, { slug: $v }]) { truncated } } | of.slug
					query($v: Boolean = false) { labs { nodes { slug @skip(if: $v) } } } | if
					query($v: Boolean = true) { ... @include(if: $v) { labs { totalCount } } } | if
					query($v: Boolean = true) { __type(name: "Lab") { fields(includeDeprecated: $v) { name } } } | includeDeprecated
					query($v: RelationDirection = OUTGOING) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } } | direction
					query($v: UnknownDates) { lab(slug: "hkai-lab") { partners(unknownDates: $v) { totalCount } } } | unknownDates
					query($v: String = "hkai-lab") { lab(slug: $v) { slug } } | slug
					query($v: String = "hkai-lab") { a: lab(slug: $v) { ...F } } fragment F on Lab { slug } | slug
					query($v: ID = "ZTp0ZW5jZW50") { nodes(ids: [$v]) { id } } | ids
					query($v: [ID!] = []) { nodes(ids: $v) { id } } | ids
					query($v: EntityKey = { slug: "tencent" }) { entity(key: $v) { slug } } | key
					query($v: String = "tencent") { entity(key: { slug: $v }) { slug } } | key.slug
					query($v: EntityKey = { slug: "tencent" }) { neighborhood(of: [$v]) { truncated } } | of
					query($v: Boolean = true) { labs @include(if: $v) { totalCount } } | if
					query($v: Boolean = false) { labs { totalCount @skip(if: $v) } } | if
					query($v: Boolean = false) { labs { ... @skip(if: $v) { totalCount } } } | if
					query($v: Boolean = false) { labs { ...F @skip(if: $v) } } fragment F on LabConnection { totalCount } | if
					query($v: Boolean = true) { __schema { queryType { name @include(if: $v) } } } | if
					query($v: String = "Lab") { __type(name: $v) { name } } | name
					query($v: LabOrderField = NAME) { labs(orderBy: [{ field: $v }]) { totalCount } } | orderBy.field
					query($v: LabKind = JOINT_LAB) { labs(filter: { kind: { in: [$v] } }) { totalCount } } | filter.kind.in
					query($v: LabFilter = {}) { labs(filter: { and: [$v] }) { totalCount } } | filter.and
					""")
	void namesTheVariableAndThePlaceThatTakesNoNull(String query, String place) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("v", null);
		TestServer.Answer answer = this.server.ask(query, variables);
		assertRefused(answer, place);
		assertThat(String.valueOf(answer.whole().get("errors")))
			.contains("message=`" + place + "` takes no null, and the variable `$v` is null. Give it a value");
	}

	private static void assertRefused(TestServer.Answer answer, String place) {
		assertThat(answer.code()).as(answer.whole().toString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(answer.whole()).doesNotContainKey("data");
		Map<?, ?> error = (Map<?, ?>) ((List<?>) answer.whole().get("errors")).get(0);
		assertThat(((Map<?, ?>) error.get("extensions")).get("argument")).isEqualTo(place);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					query($v: RelationDirection) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } } | {}
					query($v: RelationDirection = OUTGOING) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } } | {}
					query($v: Direction) { labs(orderBy: [{ field: NAME, direction: $v }]) { totalCount } } | {}
					query($v: Boolean = true) { labs @include(if: $v) { totalCount } } | {}
					query($v: LabFilter) { labs(filter: $v) { totalCount } } | {"v":null}
					query($v: LabFilter) { labs(filter: { not: $v }) { totalCount } } | {"v":null}
					query($v: LabKind) { labs(filter: { kind: { eq: $v } }) { totalCount } } | {"v":null}
					query($v: LabKind) { labs(filter: { kind: { eq: $v } }) { totalCount } } | {}
					query($v: [String!]) { lab(slug: "hkai-lab") { relations(predicates: $v) { totalCount } } } | {"v":null}
					query($v: [LabKind!]) { labs(filter: { kind: { in: $v } }) { totalCount } } | {"v":null}
					query($v: [LabFilter!]) { labs(filter: { and: { or: $v } }) { totalCount } } | {}
					query($v: Int) { labs(first: $v) { totalCount } } | {}
					query($v: Int) { neighborhood(of: { slug: "jd" }, depth: $v) { truncated } } | {}
					query($v: Boolean = false) { labs { nodes { slug @skip(if: $v) } } } | {}
					query($v: LabFilter) { labs(filter: $v) { totalCount } } | {}
					""")
	void takesDefaultOrNothingWhereNullIsAllowed(String query, String variables) {
		TestServer.Answer answer = this.server.ask(query, variables(variables));
		assertThat(answer.whole()).containsKey("data").doesNotContainKey("errors");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> variables(String json) {
		return new HashMap<>(JsonMapper.builder().build().readValue(json, Map.class));
	}

	@Test
	void namesTheVariableThatIsAbsentWhereThereIsNoDefault() {
		TestServer.Answer answer = this.server.ask("query($v: String) { entity(key: { slug: $v }) { slug } }");
		assertRefused(answer, "key.slug");
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

}

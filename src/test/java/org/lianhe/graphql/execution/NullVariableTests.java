package org.lianhe.graphql.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class NullVariableTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					query($v: RelationDirection) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } } | {"v":null} | direction
					query($v: RelationDirection = OUTGOING) { lab(slug: "hkai-lab") { relations(direction: $v) { totalCount } } } | {"v":null} | direction
					query($v: UnknownDates) { lab(slug: "hkai-lab") { partners(unknownDates: $v) { totalCount } } } | {"v":null} | unknownDates
					query($v: String = "hkai-lab") { lab(slug: $v) { slug } } | {"v":null} | slug
					query($v: String = "hkai-lab") { a: lab(slug: $v) { ...F } } fragment F on Lab { slug } | {"v":null} | slug
					query($v: ID = "ZTp0ZW5jZW50") { nodes(ids: [$v]) { id } } | {"v":null} | ids
					query($v: [ID!] = []) { nodes(ids: $v) { id } } | {"v":null} | ids
					query($v: EntityKey = { slug: "tencent" }) { entity(key: $v) { slug } } | {"v":null} | key
					query($v: String = "tencent") { entity(key: { slug: $v }) { slug } } | {"v":null} | key.slug
					query($v: String) { entity(key: { slug: $v }) { slug } } | {"v":null} | key.slug
					query($v: String) { entity(key: { slug: $v }) { slug } } | {} | key.slug
					query($v: EntityKey = { slug: "tencent" }) { neighborhood(of: [$v]) { truncated } } | {"v":null} | of
					query($v: Boolean = true) { labs @include(if: $v) { totalCount } } | {"v":null} | if
					query($v: Boolean = false) { labs { totalCount @skip(if: $v) } } | {"v":null} | if
					query($v: Boolean = false) { labs { ... @skip(if: $v) { totalCount } } } | {"v":null} | if
					query($v: Boolean = false) { labs { ...F @skip(if: $v) } } fragment F on LabConnection { totalCount } | {"v":null} | if
					query($v: Boolean = true) { __schema { queryType { name @include(if: $v) } } } | {"v":null} | if
					query($v: String = "Lab") { __type(name: $v) { name } } | {"v":null} | name
					query($v: Direction) { labs(orderBy: [{ field: NAME, direction: $v }]) { totalCount } } | {"v":null} | orderBy.direction
					query($v: LabOrderField = NAME) { labs(orderBy: [{ field: $v }]) { totalCount } } | {"v":null} | orderBy.field
					query($v: LabKind = JOINT_LAB) { labs(filter: { kind: { in: [$v] } }) { totalCount } } | {"v":null} | filter.kind.in
					query($v: LabFilter = {}) { labs(filter: { and: [$v] }) { totalCount } } | {"v":null} | filter.and
					""")
	void namesVariableAndArgument(String query, String variables, String argument) {
		TestServer.Answer answer = this.server.ask(query, variables(variables));
		assertThat(answer.code()).as(answer.whole().toString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(answer.whole()).doesNotContainKey("data");
		Map<?, ?> error = (Map<?, ?>) ((List<?>) answer.whole().get("errors")).get(0);
		assertThat((String) error.get("message")).startsWith("`" + argument + "` ").contains("the variable `$v` ");
		assertThat(((Map<?, ?>) error.get("extensions")).get("argument")).isEqualTo(argument);
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
					""")
	void takesDefaultOrNothingWhereNullIsAllowed(String query, String variables) {
		TestServer.Answer answer = this.server.ask(query, variables(variables));
		assertThat(answer.whole()).containsKey("data").doesNotContainKey("errors");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> variables(String json) {
		return new HashMap<>(JsonMapper.builder().build().readValue(json, Map.class));
	}

}

package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationHintTests {

	private static final TestServer SERVER = TestServer.shared(Store.H2);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ labs(filter: { name: "Tencent" }) { totalCount } } | `{ eq: … }`. `StringFilter` has eq, ne, in, notIn, contains, startsWith, isUnknown.
					{ labs(filter: { name: ["a"] }) { totalCount } } | `StringFilter` has eq, ne, in
					{ labs(filter: { and: [{ name: "a" }] }) { totalCount } } | `StringFilter` has eq, ne, in
					{ labs(filter: { founded: "2018" }) { totalCount } } | `EdtfDateFilter` has eq, before, after
					{ labs(orderBy: NAME) { totalCount } } | `LabOrder` has field, direction, nulls, lang.
					{ people { facets(by: CITY) { value } } } | `PersonFacet` has PLACE, TOPIC,
					{ labs(filter: { kind: { eq: "JOINT_LAB" } }) { totalCount } } | Write it without quotes.
					{ statements(filter: { topics: {} }) { totalCount } } | Did you mean topic?
					{ labs(filter: { name: { like: "x" } }) { totalCount } } | `StringFilter` has eq, ne, in
					{ labs { slug } } | ask `nodes { slug }`. Did you mean nodes?
					{ lab(slug: "hkai-lab") { partners { slug } } } | ask `nodes { slug }`. Did you mean nodes?
					{ sources { nodes { entities { slug } } } } | `Source` has id, slug, kind, title,
					{ labs(limit: 5) { totalCount } } | `labs` has filter, orderBy, first, after, last, before.
					{ labs } | such as `labs { nodes { slug } }`.
					query($k: EntityKind) { labs(filter: { kind: { eq: $k } }) { totalCount } } | Declare `$k: LabKind`.
					{ labs(first: 1) { totalCount } labs(first: 2) { totalCount } } | Give each an alias of its own, such as `other: labs`.
					{ labs { nodes { ... on Organisation { slug } } } } | Did you mean Organization
					subscription { labs { totalCount } } | There are only queries
					""")
	void saysWhatIsAllowed(String query, String hint) {
		assertThat(message(SERVER.ask(query))).contains(hint);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"nam": {"eq": "x"}}       | Did you mean name?
			{"name": {"like": "x"}}    | `StringFilter` has eq, ne, in
			{"kind": {"eq": "FOO"}}    | `LabKind` has JOINT_LAB,
			""")
	void saysWhatIsAllowedInVariables(String filter, String hint) {
		Map<?, ?> value = JsonMapper.builder().build().readValue(filter, Map.class);
		assertThat(message(SERVER.ask("query($f: LabFilter) { labs(filter: $f) { totalCount } }", Map.of("f", value))))
			.contains(hint);
	}

	@ParameterizedTest
	@MethodSource
	void suggestsNodesInEveryConnection(String field) {
		TestServer.Answer answer = SERVER.ask("{ " + field + " { id } }");
		assertThat(message(answer)).endsWith("Did you mean nodes?");
	}

	static Stream<String> suggestsNodesInEveryConnection() {
		return schema().getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter((field) -> type(field).getFieldDefinition("pageInfo") != null
					&& type(field).getFieldDefinition("nodes") != null)
			.filter((field) -> field.getArguments()
				.stream()
				.noneMatch((one) -> GraphQLTypeUtil.isNonNull(one.getType())))
			.filter((field) -> GraphQLTypeUtil
				.unwrapAll(type(field).getFieldDefinition("nodes").getType()) instanceof GraphQLObjectType node
					&& node.getFieldDefinition("id") != null)
			.map(GraphQLFieldDefinition::getName);
	}

	@Test
	void listsValuesOfEveryEnumAndFieldsOfEveryInput() {
		schema().getAllTypesAsList().forEach((type) -> {
			if (type instanceof GraphQLEnumType words) {
				String message = "Invalid input for enum '" + words.getName() + "'. No value found for name 'ZZZZ'";
				assertThat(ValidationHints.of(message, List.of(), schema()).allowed()).containsExactlyElementsOf(
						words.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
			}
			if (type instanceof GraphQLInputObjectType input) {
				String message = "argument 'a' contains a field not in '" + input.getName() + "': 'zzzz'";
				assertThat(ValidationHints.of(message, List.of(), schema()).allowed()).containsExactlyElementsOf(
						input.getFields().stream().map(GraphQLInputObjectField::getName).toList());
			}
		});
	}

	private static GraphQLObjectType type(GraphQLFieldDefinition field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type) ? type
				: schema().getObjectType("PageInfo");
	}

	private static GraphQLSchema schema() {
		return SERVER.bean(GraphQlSource.class).schema();
	}

	private static String message(TestServer.Answer answer) {
		Map<?, ?> error = (Map<?, ?>) ((List<?>) answer.whole().getOrDefault("errors", List.of(Map.of()))).get(0);
		return String.valueOf(error.get("message"));
	}

}

package org.lianhe.graphql.execution;

import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Writes selections that ask for every field of a type, and of what its fields lead to,
 * so many levels down.
 */
final class EveryField {

	private static final String RELEASE = "0.1.0";

	private final GraphQLSchema schema;

	EveryField(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * Every field of a type; an enum that a field needs is given its first value, a text
	 * the version of a release.
	 */
	String of(String type, int levels) {
		GraphQLFieldsContainer fields = (GraphQLFieldsContainer) this.schema.getType(type);
		String all = fields.getFieldDefinitions()
			.stream()
			.map((field) -> field(field, levels))
			.filter((field) -> !field.isEmpty())
			.collect(Collectors.joining(" "));
		return "__typename " + all + onEach(fields, levels);
	}

	private String onEach(GraphQLFieldsContainer fields, int levels) {
		if (!(fields instanceof GraphQLInterfaceType common) || levels < 2) {
			return "";
		}
		return this.schema.getImplementations(common)
			.stream()
			.map(GraphQLObjectType::getName)
			.map((name) -> " ... on " + name + " { " + of(name, 1) + " }")
			.collect(Collectors.joining());
	}

	private String field(GraphQLFieldDefinition field, int levels) {
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		if (!(type instanceof GraphQLFieldsContainer container)) {
			return field.getName() + needed(field);
		}
		boolean isPart = container.getName()
			.matches("(.*(Connection|Edge|Statistics)|PageInfo|BestName|Coordinates|Counts?|Release|Facet|Group)");
		int below = isPart ? levels : levels - 1;
		return (below < 1) ? "" : field.getName() + needed(field) + " { " + of(container.getName(), below) + " }";
	}

	private static String needed(GraphQLFieldDefinition field) {
		return field.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.map((argument) -> argument.getName() + ": " + first(argument))
			.collect(Collectors.collectingAndThen(Collectors.joining(", "),
					(all) -> all.isEmpty() ? "" : "(" + all + ")"));
	}

	private static String first(GraphQLArgument argument) {
		return (GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType values)
				? values.getValues().get(0).getName() : "\"" + RELEASE + "\"";
	}

}

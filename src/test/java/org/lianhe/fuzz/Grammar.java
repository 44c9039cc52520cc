package org.lianhe.fuzz;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.lianhe.property.Chance;

/** Draws whole documents that fit the schema, small enough to be cheap. */
final class Grammar {

	private static final String OTHER = " query Other { limits { depth } }";

	private static final List<String> ABOUT = List.of("__schema { queryType { name } types { name kind } }",
			"__schema { directives { name args { name type { kind } } } }",
			"__type(name: \"Lab\") { fields(includeDeprecated: true) { name type { kind ofType { name } } } }",
			"__type(name: \"EntityKey\") { isOneOf inputFields { name defaultValue } }", "__type(name: \"\") { name }",
			"__schema { types { possibleTypes { name } interfaces { name } enumValues { name } } }");

	private final GraphQLSchema schema;

	private final Values values;

	Grammar(GraphQLSchema schema, Harvest harvest) {
		this.schema = schema;
		this.values = new Values(new Strings(harvest));
	}

	Drawn draw(Chance chance) {
		Variables variables = new Variables(chance, this.values);
		Selecting selecting = new Selecting(this.schema, chance, variables);
		GraphQLObjectType query = this.schema.getQueryType();
		String selection = chance.oneIn(6) ? walk(query, chance, variables, selecting)
				: chance.oneIn(40) ? "{ " + chance.of(ABOUT) + " }" : roots(query, chance, selecting);
		boolean isNamed = chance.oneIn(4);
		boolean isOneOfTwo = isNamed && chance.oneIn(4);
		String head = (isNamed || !variables.names().isEmpty() || chance.oneIn(4))
				? "query" + (isNamed ? " Asked" : "") + variables.declaration() + " " : "";
		String fragments = selecting.fragments().isEmpty() ? "" : " " + String.join(" ", selecting.fragments());
		return new Drawn(head + selection + fragments + (isOneOfTwo ? OTHER : ""), variables.given(),
				isOneOfTwo ? "Asked" : null, !variables.isOneOf());
	}

	private static String roots(GraphQLObjectType query, Chance chance, Selecting selecting) {
		int levels = 2 + chance.below(4);
		String first = selecting.field(chance.of(query.getFieldDefinitions()), levels, List.of());
		if (!chance.oneIn(5)) {
			return "{ " + first + " }";
		}
		return "{ " + first + " " + selecting.field(chance.of(query.getFieldDefinitions()), 2, List.of()) + " }";
	}

	/** A list that tells where its next page begins. */
	private static String walk(GraphQLObjectType query, Chance chance, Variables variables, Selecting selecting) {
		GraphQLFieldDefinition list = chance
			.of(query.getFieldDefinitions().stream().filter((field) -> field.getArgument("after") != null).toList());
		String field = selecting.field(list, 3,
				List.of("first: " + (1 + chance.below(3)), "after: " + variables.page()));
		int end = field.lastIndexOf('}');
		return "{ " + field.substring(0, end) + "pageInfo_: pageInfo { endCursor hasNextPage } }" + " }";
	}

}

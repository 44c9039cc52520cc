package org.lianhe.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Draws what to ask of the rows of a list. */
final class Choices {

	private static final int MOST_FIELDS = 5;

	private final Random random;

	private int lists = 2;

	Choices(long seed) {
		this.random = new Random(seed);
	}

	/** The rows of a connection, as nodes or as edges. */
	Chosen rows(String connection, int levels) {
		return paged((GraphQLFieldsContainer) type(connection), levels);
	}

	private Chosen paged(GraphQLFieldsContainer connection, int levels) {
		String name = this.random.nextBoolean() ? "nodes" : "edges";
		GraphQLFieldsContainer row = element(connection.getFieldDefinition(name));
		return new Chosen(name, name, true, true, row.getName(), of(row, levels));
	}

	private List<Chosen> of(GraphQLFieldsContainer type, int levels) {
		List<Chosen> chosen = new ArrayList<>();
		List<GraphQLFieldDefinition> fields = type.getFieldDefinitions();
		for (int i = 0; i < MOST_FIELDS; i++) {
			GraphQLFieldDefinition field = fields.get(this.random.nextInt(fields.size()));
			of(field, levels).filter((drawn) -> chosen.stream().noneMatch((one) -> one.key().equals(drawn.key())))
				.forEach(chosen::add);
		}
		return chosen.isEmpty() ? List.of(new Chosen("__typename", "__typename", false, false, "String", List.of()))
				: chosen;
	}

	private Stream<Chosen> of(GraphQLFieldDefinition field, int levels) {
		boolean isObject = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer;
		boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
		boolean isConnection = isObject && element(field).getName().endsWith("Connection");
		boolean isNeedy = field.getArguments()
			.stream()
			.anyMatch((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
		if (isNeedy || (isObject && levels < 1) || ((isList || isConnection) && --this.lists < 0)) {
			return Stream.empty();
		}
		String alias = (this.random.nextInt(5) > 0) ? "" : "as" + field.getName();
		String key = alias.isEmpty() ? field.getName() : alias;
		String text = alias.isEmpty() ? field.getName() : alias + ": " + field.getName();
		if (isConnection) {
			int first = (this.random.nextInt(3) > 0) ? 200 : 2;
			return Stream.of(new Chosen(key, text + "(first: " + first + ")", false, false, element(field).getName(),
					List.of(paged(element(field), levels - 1))));
		}
		return Stream.of(new Chosen(key, text, isList, false, GraphQLTypeUtil.unwrapAll(field.getType()).getName(),
				isObject ? of(element(field), levels - 1) : List.of()));
	}

	private static GraphQLFieldsContainer element(GraphQLFieldDefinition field) {
		return (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(field.getType());
	}

	private static GraphQLType type(String name) {
		return (GraphQLNamedType) Generated.schema().getType(name);
	}

}

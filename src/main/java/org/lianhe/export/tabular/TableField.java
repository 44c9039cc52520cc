package org.lianhe.export.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * A field of the query as tables see it: one response key, whatever the types of the
 * objects that have it.
 *
 * @param schema that it is of
 * @param fields one for each set of types
 */
record TableField(GraphQLSchema schema, List<ExecutableNormalizedField> fields) {

	/** What was asked side by side, in order. */
	static List<TableField> of(GraphQLSchema schema, Stream<ExecutableNormalizedField> fields) {
		Map<String, List<ExecutableNormalizedField>> byKey = new LinkedHashMap<>();
		fields.forEach((field) -> byKey.computeIfAbsent(field.getResultKey(), (key) -> new ArrayList<>()).add(field));
		return byKey.values().stream().map((same) -> new TableField(schema, same)).toList();
	}

	ExecutableNormalizedField first() {
		return this.fields.get(0);
	}

	String key() {
		return first().getResultKey();
	}

	String name() {
		return first().getName();
	}

	/** Response keys from the root. */
	List<Object> path() {
		return List.copyOf(first().getListOfResultKeys());
	}

	List<TableField> children() {
		return of(this.schema, this.fields.stream().flatMap((field) -> field.getChildren().stream()));
	}

	boolean isList() {
		return !"__typename".equals(name()) && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type()));
	}

	/** Whether its values, or the items of its list, are objects. */
	boolean isObject() {
		return !"__typename".equals(name()) && GraphQLTypeUtil.unwrapAll(type()) instanceof GraphQLCompositeType;
	}

	boolean isConnection() {
		return isObject() && !isList() && typeName().endsWith("Connection");
	}

	/** Whether it asks about the schema rather than the data. */
	boolean isIntrospection() {
		return "__schema".equals(name()) || "__type".equals(name());
	}

	String typeName() {
		return "__typename".equals(name()) ? "String"
				: ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type())).getName();
	}

	/** Whether it is the list of the rows of a connection. */
	boolean isPaged() {
		return ("nodes".equals(name()) || "edges".equals(name()))
				&& first().getObjectTypeNames().stream().allMatch((type) -> type.endsWith("Connection"));
	}

	/** Whether the query says how many are wanted. */
	boolean isNumbered() {
		Map<String, Object> arguments = numbered().getResolvedArguments();
		return arguments.get("first") != null || arguments.get("last") != null;
	}

	/** Whether the query can say how many are wanted. */
	boolean canBeNumbered() {
		return numbered().getFieldDefinitions(this.schema).get(0).getArgument("first") != null;
	}

	/** The field that takes the number: for rows, the connection that they are of. */
	private ExecutableNormalizedField numbered() {
		return isPaged() ? first().getParent() : first();
	}

	/** What the schema says of it and of the fields above it, from the root. */
	List<GraphQLFieldDefinition> definitions() {
		List<GraphQLFieldDefinition> line = new ArrayList<>();
		for (ExecutableNormalizedField field = first(); field != null; field = field.getParent()) {
			line.add(0, field.getFieldDefinitions(this.schema).get(0));
		}
		return line;
	}

	private GraphQLType type() {
		return definition().getType();
	}

	private GraphQLFieldDefinition definition() {
		return first().getFieldDefinitions(this.schema).get(0);
	}

}

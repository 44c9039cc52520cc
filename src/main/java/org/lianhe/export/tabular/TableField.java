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
 * A response key of a query, with its fields for all types of objects that have it.
 *
 * @param schema schema of the fields
 * @param fields one field for each set of types
 */
record TableField(GraphQLSchema schema, List<ExecutableNormalizedField> fields) {

	/** Groups sibling fields by response key, in the order of the query. */
	static List<TableField> of(GraphQLSchema schema, Stream<ExecutableNormalizedField> fields) {
		Map<String, List<ExecutableNormalizedField>> byKey = new LinkedHashMap<>();
		fields.forEach((field) -> byKey.computeIfAbsent(field.getResultKey(), (key) -> new ArrayList<>()).add(field));
		return byKey.values().stream().map((group) -> new TableField(schema, group)).toList();
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

	/** Returns the response keys from the root. */
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

	boolean isIntrospection() {
		return "__schema".equals(name()) || "__type".equals(name());
	}

	String typeName() {
		return "__typename".equals(name()) ? "String"
				: ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type())).getName();
	}

	/** Whether it is {@code nodes} or {@code edges} of a connection. */
	boolean isPaged() {
		return ("nodes".equals(name()) || "edges".equals(name()))
				&& first().getObjectTypeNames().stream().allMatch((type) -> type.endsWith("Connection"));
	}

	/** Whether the query limits the number of items. */
	boolean isLimited() {
		Map<String, Object> arguments = limitedField().getResolvedArguments();
		return arguments.get("first") != null || arguments.get("last") != null;
	}

	/** Whether the field has an argument that limits the number of items. */
	boolean hasLimitArgument() {
		return limitedField().getFieldDefinitions(this.schema).get(0).getArgument("first") != null;
	}

	/** Returns the field with the limit: for rows, their connection. */
	private ExecutableNormalizedField limitedField() {
		return isPaged() ? first().getParent() : first();
	}

	/** Returns the definitions of the fields from the root to this one. */
	List<GraphQLFieldDefinition> definitions() {
		List<GraphQLFieldDefinition> definitions = new ArrayList<>();
		for (ExecutableNormalizedField field = first(); field != null; field = field.getParent()) {
			definitions.add(0, field.getFieldDefinitions(this.schema).get(0));
		}
		return definitions;
	}

	private GraphQLType type() {
		return first().getFieldDefinitions(this.schema).get(0).getType();
	}

}

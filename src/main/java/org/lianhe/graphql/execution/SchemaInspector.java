package org.lianhe.graphql.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.RowTypes;

/**
 * Holds the schema against what answers it, so that neither says more than the other: the
 * fields of every type that is read, of its filter, and of its order.
 */
final class SchemaInspector {

	private static final Set<String> LOGIC = Set.of("and", "or", "not");

	private final List<String> gaps = new ArrayList<>();

	private final GraphQLSchema schema;

	private final RowType common;

	private SchemaInspector(GraphQLSchema schema, RowTypes types) {
		this.schema = schema;
		this.common = types.get("Entity");
	}

	/**
	 * What the schema has and nothing answers, and what is answered and not in the
	 * schema.
	 */
	static List<String> gaps(GraphQLSchema schema, RowTypes types, RootFields roots) {
		SchemaInspector coverage = new SchemaInspector(schema, types);
		coverage.compare("Query", names(schema.getQueryType().getFieldDefinitions()), roots.outputs().keySet(),
				Set.of());
		types.all().forEach(coverage::type);
		return coverage.gaps;
	}

	private void type(RowType type) {
		if (this.schema.getType(type.name()) instanceof GraphQLFieldsContainer fields) {
			compare(type.name(), names(fields.getFieldDefinitions()), type.fields().keySet(), Set.of());
		}
		else {
			this.gaps.add(type.name() + " is not in the schema");
		}
		GraphQLType filter = this.schema.getType(type.name() + "Filter");
		if (filter instanceof GraphQLInputObjectType input) {
			compare(type.name() + "Filter", names(input.getFieldDefinitions()), type.criteria().keySet(),
					this.common.criteria().keySet());
		}
		values(type.name() + "OrderField", type.orderings().keySet(), this.common.orderings().keySet());
		values(type.name() + "Facet", type.facets().keySet(), this.common.facets().keySet());
		if (this.schema.getType(type.name() + "Statistics") instanceof GraphQLFieldsContainer statistics) {
			compare(type.name() + "Statistics", names(statistics.getFieldDefinitions()), type.statistics().keySet(),
					Set.of());
		}
	}

	private void values(String where, Set<String> answered, Set<String> shared) {
		if (this.schema.getType(where) instanceof GraphQLEnumType values) {
			Set<String> names = new TreeSet<>(
					values.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
			compare(where, names, answered, shared);
		}
	}

	/** What all entities share may be more than one type of them shows. */
	private void compare(String where, Set<String> inSchema, Set<String> answered, Set<String> shared) {
		inSchema.stream()
			.filter((name) -> !answered.contains(name) && !LOGIC.contains(name))
			.forEach((name) -> this.gaps.add("nothing answers " + where + "." + name));
		new TreeSet<>(answered).stream()
			.filter((name) -> !inSchema.contains(name) && !shared.contains(name))
			.forEach((name) -> this.gaps.add(where + "." + name + " is not in the schema"));
	}

	private static Set<String> names(Collection<? extends GraphQLNamedSchemaElement> elements) {
		return new TreeSet<>(elements.stream().map(GraphQLNamedSchemaElement::getName).toList());
	}

}

package org.lianhe.graphql.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.RowTypes;

import org.springframework.graphql.execution.SchemaReport;

/**
 * Compares the schema with the code that executes it: the fields of every type, of its
 * filter, and of its order. Fields with a data fetcher are compared by Spring's own
 * inspection, whose report leaves out those of the planner.
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

	/** What only the schema has, and what only the code has. */
	static List<String> gaps(GraphQLSchema schema, RowTypes types, RootFields roots) {
		SchemaInspector inspector = new SchemaInspector(schema, types);
		inspector.compareFields(schema.getQueryType(), roots.planners());
		types.all().forEach(inspector::compare);
		return inspector.gaps;
	}

	/** What Spring's inspection reports beside the fields that are planned. */
	static List<String> gaps(SchemaReport report, RootFields roots) {
		List<String> gaps = new ArrayList<>();
		report.unmappedFields()
			.stream()
			.filter((field) -> !"Query".equals(field.getTypeName())
					|| !roots.planners().containsKey(field.getFieldName()))
			.forEach((field) -> gaps.add("no data fetcher for " + field));
		report.unmappedRegistrations().keySet().forEach((field) -> gaps.add(field + " is not in the schema"));
		report.unmappedArguments()
			.forEach((fetcher, arguments) -> gaps.add(fetcher + " has other arguments: " + arguments));
		return gaps;
	}

	private void compare(RowType type) {
		if (this.schema.getType(type.name()) instanceof GraphQLFieldsContainer fields) {
			compareFields(fields, type.fields());
		}
		else {
			this.gaps.add(type.name() + " is not in the schema");
		}
		if (this.schema.getType(type.name() + "Filter") instanceof GraphQLInputObjectType input) {
			compare(input.getName(), names(input.getFieldDefinitions()), type.criteria().keySet(),
					this.common.criteria().keySet());
		}
		compareValues(type.name() + "OrderField", type.orderings(), this.common.orderings());
		compareValues(type.name() + "Facet", type.facets(), this.common.facets());
		if (this.schema.getType(type.name() + "Statistics") instanceof GraphQLFieldsContainer statistics) {
			compareFields(statistics, type.statistics());
		}
	}

	private void compareFields(GraphQLFieldsContainer type, Map<String, ?> planned) {
		Set<String> names = names(type.getFieldDefinitions());
		names.removeIf((field) -> this.schema.getCodeRegistry()
			.hasDataFetcher(FieldCoordinates.coordinates(type.getName(), field)));
		compare(type.getName(), names, planned.keySet(), Set.of());
	}

	private void compareValues(String name, Map<String, ?> planned, Map<String, ?> shared) {
		if (this.schema.getType(name) instanceof GraphQLEnumType values) {
			compare(name, names(values.getValues()), planned.keySet(), shared.keySet());
		}
	}

	/** The schema may leave out for one type what all types share. */
	private void compare(String type, Set<String> inSchema, Set<String> inCode, Set<String> shared) {
		inSchema.stream()
			.filter((name) -> !inCode.contains(name) && !LOGIC.contains(name))
			.forEach((name) -> this.gaps.add("nothing answers " + type + "." + name));
		new TreeSet<>(inCode).stream()
			.filter((name) -> !inSchema.contains(name) && !shared.contains(name))
			.forEach((name) -> this.gaps.add(type + "." + name + " is not in the schema"));
	}

	private static Set<String> names(Collection<? extends GraphQLNamedSchemaElement> elements) {
		return new TreeSet<>(elements.stream().map(GraphQLNamedSchemaElement::getName).toList());
	}

}

package org.lianhe.graphql.cost;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

/**
 * Counts the values that fields of introspection return. The schema is known, so the
 * count is exact: each level maps the elements of the schema that were reached to how
 * often they were, whether once or a million times.
 */
final class IntrospectionCost {

	/** Values that cost as much as one object that is read from the store. */
	private static final int VALUES_PER_UNIT = 4;

	/** Most steps of counting; an operation that needs more is refused. */
	private static final int MAX_STEPS = 500_000;

	private final GraphQLSchema schema;

	private int steps;

	IntrospectionCost(GraphQLSchema schema) {
		this.schema = schema;
	}

	/** The cost of {@code __schema} or {@code __type}, at least 1. */
	long of(ExecutableNormalizedField field) {
		if (!field.hasChildren()) {
			return 0;
		}
		Map<Object, Long> start = new IdentityHashMap<>();
		if ("__schema".equals(field.getName())) {
			start.put(this.schema, 1L);
		}
		else {
			Object type = this.schema.getType(String.valueOf(field.getResolvedArguments().get("name")));
			Stream.ofNullable(type).forEach((one) -> start.put(one, 1L));
		}
		return 1 + values(field.getChildren(), start) / VALUES_PER_UNIT;
	}

	private long values(List<ExecutableNormalizedField> fields, Map<Object, Long> parents) {
		long sum = 0;
		for (ExecutableNormalizedField field : fields) {
			sum = QueryCost.add(sum, values(field, parents));
		}
		return (this.steps > MAX_STEPS) ? QueryCost.MAX : sum;
	}

	private long values(ExecutableNormalizedField field, Map<Object, Long> parents) {
		this.steps += 1 + parents.size();
		if (this.steps > MAX_STEPS || !field.hasChildren()) {
			return sum(parents.values());
		}
		Map<Object, Long> reached = new IdentityHashMap<>();
		parents.forEach((parent, times) -> elements(parent, field.getName()).forEach((element) -> {
			this.steps++;
			reached.merge(element, times, QueryCost::add);
		}));
		return QueryCost.add(sum(parents.values()),
				QueryCost.add(sum(reached.values()), values(field.getChildren(), reached)));
	}

	private static long sum(Collection<Long> numbers) {
		return numbers.stream().reduce(0L, QueryCost::add);
	}

	/** The elements of the schema to which a field of an element leads. */
	private Stream<?> elements(Object parent, String field) {
		return switch (field) {
			case "types" -> this.schema.getAllTypesAsList().stream();
			case "directives" -> this.schema.getDirectives().stream();
			case "queryType" -> Stream.of(this.schema.getQueryType());
			case "mutationType" -> Stream.ofNullable(this.schema.getMutationType());
			case "subscriptionType" -> Stream.ofNullable(this.schema.getSubscriptionType());
			case "args" -> arguments(parent);
			case "type" -> Stream.ofNullable(type(parent));
			default -> elementsOfType(parent, field);
		};
	}

	private Stream<?> elementsOfType(Object type, String field) {
		return switch (field) {
			case "fields" ->
				(type instanceof GraphQLFieldsContainer some) ? some.getFieldDefinitions().stream() : Stream.of();
			case "inputFields" ->
				(type instanceof GraphQLInputObjectType some) ? some.getFields().stream() : Stream.of();
			case "enumValues" -> (type instanceof GraphQLEnumType some) ? some.getValues().stream() : Stream.of();
			case "interfaces" ->
				(type instanceof GraphQLImplementingType some) ? some.getInterfaces().stream() : Stream.of();
			case "possibleTypes" ->
				(type instanceof GraphQLInterfaceType some) ? this.schema.getImplementations(some).stream()
						: (type instanceof GraphQLUnionType union) ? union.getTypes().stream() : Stream.of();
			case "ofType" -> (type instanceof GraphQLNonNull some) ? Stream.of(some.getWrappedType())
					: (type instanceof GraphQLList list) ? Stream.of(list.getWrappedType()) : Stream.of();
			default -> Stream.of();
		};
	}

	private static Stream<?> arguments(Object parent) {
		return (parent instanceof GraphQLFieldDefinition field) ? field.getArguments().stream()
				: (parent instanceof GraphQLDirective directive) ? directive.getArguments().stream() : Stream.of();
	}

	private static Object type(Object parent) {
		return (parent instanceof GraphQLFieldDefinition field) ? field.getType()
				: (parent instanceof GraphQLArgument argument) ? argument.getType()
						: ((GraphQLInputObjectField) parent).getType();
	}

}

package org.lianhe.web.limits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds every place of a schema where a string can stand: all arguments of all fields,
 * and all fields of all input objects, each once.
 */
final class StringPlaces {

	private static final Set<String> TEXTS = Set.of("String", "ID", "EdtfDate");

	/** A filter, one of what it is tied to, and the operator. */
	private static final int DEEPEST = 4;

	private final GraphQLSchema schema;

	private final String text;

	private final List<String> queries = new ArrayList<>();

	private final Set<String> known = new HashSet<>();

	StringPlaces(GraphQLSchema schema, String text) {
		this.schema = schema;
		this.text = text;
	}

	/** A query for each place, with the text there. */
	List<String> queries() {
		Map<String, Way> ways = new LinkedHashMap<>();
		Deque<String> open = new ArrayDeque<>(List.of("Query"));
		ways.put("Query", new Way("", ""));
		while (!open.isEmpty()) {
			String name = open.remove();
			Way way = ways.get(name);
			for (GraphQLFieldDefinition field : ((GraphQLFieldsContainer) this.schema.getType(name))
				.getFieldDefinitions()) {
				GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
				field.getArguments().forEach((argument) -> place(way, field, argument));
				if (type instanceof GraphQLFieldsContainer container
						&& ways.putIfAbsent(container.getName(), way.to(field, arguments(field, null, ""))) == null) {
					open.add(container.getName());
				}
			}
		}
		return this.queries;
	}

	/** The fields of a type, first those that lead to something whatever the text. */
	private List<GraphQLFieldDefinition> fields(String type) {
		return ((GraphQLFieldsContainer) this.schema.getType(type)).getFieldDefinitions()
			.stream()
			.sorted(Comparator.comparing((field) -> arguments(field, null, "").length()))
			.toList();
	}

	private void place(Way way, GraphQLFieldDefinition field, GraphQLArgument argument) {
		values(argument.getType(), 1)
			.forEach((value) -> this.queries.add(way.ask(field, arguments(field, argument, value))));
	}

	/** All values of a type that have the text in a place where it was not yet. */
	private List<String> values(GraphQLInputType type, int depth) {
		GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
		if (plain instanceof GraphQLList list) {
			return values((GraphQLInputType) list.getWrappedType(), depth).stream()
				.map((value) -> "[" + value + "]")
				.toList();
		}
		if (plain instanceof GraphQLInputObjectType object) {
			return (depth > DEEPEST) ? List.of()
					: object.getFields().stream().flatMap((field) -> within(object, field, depth).stream()).toList();
		}
		return (plain instanceof GraphQLScalarType scalar && TEXTS.contains(scalar.getName())) ? List.of(this.text)
				: List.of();
	}

	/** The fields of a filter are tried in one place each, operators in all of them. */
	private List<String> within(GraphQLInputObjectType object, GraphQLInputObjectField field, int depth) {
		boolean isOnce = object.getField("and") != null;
		String place = object.getName() + "." + field.getName();
		if (isOnce && this.known.contains(place)) {
			return List.of();
		}
		String others = object.getFields()
			.stream()
			.filter((other) -> other != field && GraphQLTypeUtil.isNonNull(other.getType())
					&& !other.hasSetDefaultValue())
			.map((other) -> ", " + other.getName() + ": " + some(other.getType()))
			.collect(Collectors.joining());
		List<String> values = values(field.getType(), depth + 1);
		if (!values.isEmpty()) {
			this.known.add(place);
		}
		return values.stream().map((value) -> "{" + field.getName() + ": " + value + others + "}").toList();
	}

	/** The arguments that a field needs, one of them with this value. */
	private String arguments(GraphQLFieldDefinition field, @Nullable GraphQLArgument with, String value) {
		String all = field.getArguments()
			.stream()
			.filter((argument) -> argument == with
					|| GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.map((argument) -> argument.getName() + ": " + ((argument == with) ? value : some(argument.getType())))
			.collect(Collectors.joining(", "));
		return all.isEmpty() ? "" : "(" + all + ")";
	}

	/** Any value that a type takes. */
	private String some(GraphQLInputType type) {
		GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
		if (plain instanceof GraphQLList list) {
			return "[" + some((GraphQLInputType) list.getWrappedType()) + "]";
		}
		if (plain instanceof GraphQLEnumType choice) {
			return choice.getValues().get(0).getName();
		}
		if (plain instanceof GraphQLInputObjectType object) {
			return "EntityKey".equals(object.getName()) ? "{slug: \"tencent\"}" : needed(object);
		}
		return switch (((GraphQLScalarType) plain).getName()) {
			case "Int" -> "1";
			case "Float" -> "1.5";
			case "Boolean" -> "true";
			case "EdtfDate" -> "\"2020\"";
			default -> "\"tencent\"";
		};
	}

	private String needed(GraphQLInputObjectType object) {
		return object.getFields()
			.stream()
			.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType()))
			.map((field) -> field.getName() + ": " + some(field.getType()))
			.collect(Collectors.joining(", ", "{", "}"));
	}

	/**
	 * How to ask for the fields of a type.
	 *
	 * @param before what stands before them
	 * @param after what stands after them
	 */
	private record Way(String before, String after) {

		Way to(GraphQLFieldDefinition field, String arguments) {
			return new Way(this.before + "{ " + field.getName() + arguments + " ", " }" + this.after);
		}

		String ask(GraphQLFieldDefinition field, String arguments) {
			boolean isObject = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer;
			return this.before + "{ " + field.getName() + arguments + (isObject ? " { __typename }" : "") + " }"
					+ this.after;
		}

	}

}

package org.lianhe.web.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A type of the schema as a page describes it.
 *
 * @param name of the type
 * @param sort the keyword of its definition
 * @param description what it is
 * @param members its fields or values
 */
record SchemaReference(String name, String sort, String description, List<Member> members) {

	/** What is derived for every list; the page leaves it out. */
	private static final String DERIVED = ".*(Connection|Edge|Order|ListFilter|OrderField)|__.*";

	/** The types that a reader of the schema looks up, by name, {@code Query} first. */
	static List<SchemaReference> of(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().matches(DERIVED))
			.sorted(Comparator.comparing((GraphQLNamedType type) -> !"Query".equals(type.getName()))
				.thenComparing(GraphQLNamedType::getName))
			.map(SchemaReference::of)
			.toList();
	}

	private static SchemaReference of(GraphQLNamedType type) {
		if (type instanceof GraphQLFieldsContainer fields) {
			return of(type, (type instanceof GraphQLInterfaceType) ? "interface" : "type",
					fields.getFieldDefinitions()
						.stream()
						.map((field) -> member(field.getName(), field.getType(), field.getDescription())));
		}
		if (type instanceof GraphQLInputObjectType input) {
			return of(type, "input",
					input.getFieldDefinitions()
						.stream()
						.map((field) -> member(field.getName(), field.getType(), field.getDescription())));
		}
		if (type instanceof GraphQLEnumType values) {
			return of(type, "enum",
					values.getValues()
						.stream()
						.map((value) -> new Member(value.getName(), "", null, text(value.getDescription()))));
		}
		return of(type, (type instanceof GraphQLScalarType) ? "scalar" : "union", Stream.empty());
	}

	private static SchemaReference of(GraphQLNamedType type, String sort, Stream<Member> members) {
		return new SchemaReference(type.getName(), sort, text(type.getDescription()), members.toList());
	}

	private static Member member(String name, GraphQLType type, @Nullable String description) {
		String target = GraphQLTypeUtil.unwrapAll(type).getName();
		return new Member(name, GraphQLTypeUtil.simplePrint(type), target.matches(DERIVED) ? null : target,
				text(description));
	}

	private static String text(@Nullable String description) {
		return Stream.ofNullable(description).findFirst().orElse("");
	}

	/**
	 * A field or value.
	 *
	 * @param name of it
	 * @param type what a field returns or takes; empty for a value
	 * @param target the name of that type, if the page has it, or null
	 * @param description what it is
	 */
	record Member(String name, String type, @Nullable String target, String description) {
	}

}

package org.lianhe.graphql.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** Completes fields: gives lists their arguments, and arguments their descriptions. */
final class ListFields {

	private static final String PART = "Field";

	private final TypeDefinitionRegistry schema;

	private final SchemaPattern pattern;

	private final EntityTypes entities;

	private final Map<String, InputValueDefinition> arguments = new HashMap<>();

	ListFields(TypeDefinitionRegistry schema, SchemaPattern pattern, EntityTypes entities) {
		this.schema = schema;
		this.pattern = pattern;
		this.entities = entities;
		Stream.of("connection", "tieConnection", "text")
			.flatMap((name) -> pattern.field(EntityTypes.INTERFACE, PART, name).getInputValueDefinitions().stream())
			.forEach((argument) -> this.arguments.putIfAbsent(argument.getName(), argument));
	}

	/** Gives every list its arguments. */
	void addArguments() {
		Definitions.changeFields(this.schema, this::complete);
	}

	private FieldDefinition complete(String type, FieldDefinition field) {
		String returned = TypeInfo.typeName(field.getType());
		String target = ListTypes.target(returned);
		boolean isList = !returned.equals(target) && this.schema.hasType(target);
		FieldDefinition completed = field;
		if ("Query".equals(type) && this.entities.find(target).isPresent()) {
			completed = Completion.field(completed, this.pattern.field(target, type, isList ? "items" : "item"));
		}
		if (returned.equals(target + "TieConnection")) {
			completed = Completion.field(completed, this.pattern.field(target, PART, "tieConnection"));
		}
		return isList ? Completion.field(completed, this.pattern.field(target, PART, "connection")) : completed;
	}

	/**
	 * Describes every argument that is not, and takes away {@code level} where nothing is
	 * counted by place.
	 */
	void describeArguments() {
		Definitions.changeFields(this.schema, (type,
				field) -> field.transform((builder) -> builder.inputValueDefinitions(field.getInputValueDefinitions()
					.stream()
					.filter((argument) -> !"level".equals(argument.getName()) || isCountedByPlace(field))
					.map((argument) -> Completion.value(argument,
							this.arguments.getOrDefault(argument.getName(), argument)))
					.toList())));
	}

	private boolean isCountedByPlace(FieldDefinition field) {
		InputValueDefinition facet = Definitions.named(field.getInputValueDefinitions(), "by");
		return Definitions.has(Definitions.values(this.schema, TypeInfo.typeName(facet.getType())), "PLACE");
	}

}

package org.lianhe.graphql.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SDLDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** Reads and changes the definitions of a schema. */
final class Definitions {

	private Definitions() {
	}

	/** Puts a definition in the place of another. */
	static void replace(TypeDefinitionRegistry schema, SDLDefinition<?> before, SDLDefinition<?> after) {
		schema.remove(before);
		add(schema, after);
	}

	/** Adds a definition, which must be new. */
	static void add(TypeDefinitionRegistry schema, SDLDefinition<?> definition) {
		schema.add(definition).ifPresent((error) -> {
			throw new IllegalStateException(error.getMessage());
		});
	}

	/**
	 * The type of this name.
	 * @throws IllegalStateException if there is none of this sort
	 */
	static <T extends TypeDefinition<T>> T type(TypeDefinitionRegistry schema, String name, Class<T> sort) {
		T type = schema.getTypeOrNull(name, sort);
		if (type == null) {
			throw new IllegalStateException("the schema lacks " + name);
		}
		return type;
	}

	/** The values of an enum; none if there is no enum of this name. */
	static List<EnumValueDefinition> values(TypeDefinitionRegistry schema, String name) {
		EnumTypeDefinition type = schema.getTypeOrNull(name, EnumTypeDefinition.class);
		return (type != null) ? type.getEnumValueDefinitions() : List.of();
	}

	/** Whether one of some definitions has this name. */
	static boolean has(List<? extends NamedNode<?>> all, String name) {
		return all.stream().anyMatch((one) -> name.equals(one.getName()));
	}

	/** All but those that have the name of one of some others. */
	static <T extends NamedNode<?>> List<T> without(List<T> all, List<T> others) {
		Set<String> names = others.stream().map(NamedNode::getName).collect(Collectors.toSet());
		return all.stream().filter((one) -> !names.contains(one.getName())).toList();
	}

	/**
	 * The one of this name.
	 * @throws IllegalStateException if there is none
	 */
	static <T extends NamedNode<?>> T named(List<T> all, String name) {
		return all.stream()
			.filter((one) -> name.equals(one.getName()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("the schema lacks " + name));
	}

	/**
	 * Changes every field of every object type, extension and interface.
	 * @param change gives the new field, from the name of its type and the field
	 */
	static void changeFields(TypeDefinitionRegistry schema,
			BiFunction<String, FieldDefinition, FieldDefinition> change) {
		for (ImplementingTypeDefinition<?> type : outputs(schema)) {
			List<FieldDefinition> fields = type.getFieldDefinitions()
				.stream()
				.map((field) -> change.apply(type.getName(), field))
				.toList();
			replace(schema, type, withFields(type, fields));
		}
	}

	private static TypeDefinition<?> withFields(ImplementingTypeDefinition<?> type, List<FieldDefinition> fields) {
		if (type instanceof ObjectTypeExtensionDefinition extension) {
			return extension.transformExtension((builder) -> builder.fieldDefinitions(fields));
		}
		return (type instanceof ObjectTypeDefinition object)
				? object.transform((builder) -> builder.fieldDefinitions(fields))
				: ((InterfaceTypeDefinition) type).transform((builder) -> builder.definitions(fields));
	}

	private static List<ImplementingTypeDefinition<?>> outputs(TypeDefinitionRegistry schema) {
		List<ImplementingTypeDefinition<?>> outputs = new ArrayList<>();
		outputs.addAll(schema.getTypes(InterfaceTypeDefinition.class));
		outputs.addAll(schema.getTypes(ObjectTypeDefinition.class));
		schema.objectTypeExtensions().values().forEach(outputs::addAll);
		return outputs;
	}

	/** The names of all types that fields, arguments and input fields have. */
	static Set<String> referenced(TypeDefinitionRegistry schema) {
		Stream<String> outputs = outputs(schema).stream()
			.flatMap((type) -> type.getFieldDefinitions().stream())
			.flatMap((field) -> Stream.concat(Stream.of(TypeInfo.typeName(field.getType())),
					names(field.getInputValueDefinitions())));
		Stream<String> inputs = schema.getTypes(InputObjectTypeDefinition.class)
			.stream()
			.flatMap((input) -> names(input.getInputValueDefinitions()));
		return new TreeSet<>(Stream.concat(outputs, inputs).toList());
	}

	private static Stream<String> names(Collection<InputValueDefinition> values) {
		return values.stream().map((value) -> TypeInfo.typeName(value.getType()));
	}

}

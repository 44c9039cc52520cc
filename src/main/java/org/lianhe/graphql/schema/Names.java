package org.lianhe.graphql.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** What types are called in descriptions and in fields that list them. */
final class Names {

	/** Fields of {@code Query} that list a type of entity, by type. */
	private final Map<String, String> lists = new HashMap<>();

	Names(TypeDefinitionRegistry schema) {
		InterfaceTypeDefinition entity = Definitions.type(schema, EntityTypes.INTERFACE, InterfaceTypeDefinition.class);
		List<String> types = schema.getImplementationsOf(entity).stream().map(NamedNode::getName).toList();
		query(schema).forEach((field) -> {
			String target = ListTypes.target(TypeInfo.typeName(field.getType()));
			if (types.contains(target) && !target.equals(TypeInfo.typeName(field.getType()))) {
				this.lists.put(target, field.getName());
			}
		});
	}

	private static Stream<FieldDefinition> query(TypeDefinitionRegistry schema) {
		return Stream
			.concat(Stream.of(Definitions.type(schema, "Query", ObjectTypeDefinition.class)),
					schema.objectTypeExtensions().getOrDefault("Query", List.of()).stream())
			.flatMap((type) -> type.getFieldDefinitions().stream());
	}

	/**
	 * The field of {@code Query} that lists a type of entity.
	 * @throws IllegalStateException if there is none
	 */
	String list(String type) {
		String list = this.lists.get(type);
		if (list == null) {
			throw new IllegalStateException("Query has no field of the type " + type + ListTypes.CONNECTION);
		}
		return list;
	}

	/** Several of a type in words, such as {@code people} for {@code Person}. */
	String plural(String type) {
		String list = this.lists.get(type);
		if (list != null) {
			return words(list);
		}
		String words = words(type);
		return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
	}

	/** A name in words, such as {@code timeline entry} for {@code TimelineEntry}. */
	static String words(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** A text with a small first letter. */
	static String uncapitalized(String text) {
		return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

}

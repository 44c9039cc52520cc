package org.lianhe.graphql.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Definitions of {@code schema/pattern.graphqls} whose names begin with the same word,
 * which stands for the name of a type.
 */
final class SchemaPattern {

	private final String placeholder;

	private final Map<String, TypeDefinition<?>> parts;

	private final Names names;

	/** By type and suffix. */
	private final Map<String, TypeDefinition<?>> made = new HashMap<>();

	private SchemaPattern(String placeholder, Map<String, TypeDefinition<?>> parts, Names names) {
		this.placeholder = placeholder;
		this.parts = parts;
		this.names = names;
	}

	/**
	 * Takes a pattern out of a schema.
	 * @param placeholder word that the names of its definitions begin with
	 */
	static SchemaPattern takeFrom(TypeDefinitionRegistry schema, String placeholder, Names names) {
		Map<String, TypeDefinition<?>> parts = new HashMap<>();
		for (TypeDefinition<?> part : List.copyOf(schema.types().values())) {
			if (part.getName().matches(placeholder + "[A-Z].*")) {
				parts.put(part.getName().substring(placeholder.length()), part);
				schema.remove(part);
			}
		}
		return new SchemaPattern(placeholder, parts, names);
	}

	/**
	 * The definition for a type that has this suffix, such as {@code LabConnection} for
	 * {@code Lab} and {@code Connection}.
	 * @throws IllegalStateException if the pattern has none of this sort
	 */
	<T extends TypeDefinition<T>> T part(String type, String suffix, Class<T> sort) {
		TypeDefinition<?> part = find(type, suffix);
		if (!sort.isInstance(part)) {
			throw new IllegalStateException("schema/pattern.graphqls lacks " + this.placeholder + suffix);
		}
		return sort.cast(part);
	}

	/** A field of the object type for a type that has this suffix. */
	FieldDefinition field(String type, String suffix, String name) {
		return Definitions.named(part(type, suffix, ObjectTypeDefinition.class).getFieldDefinitions(), name);
	}

	/** The definition for a type that has this suffix, or null. */
	@Nullable TypeDefinition<?> find(String type, String suffix) {
		TypeDefinition<?> part = this.parts.get(suffix);
		return (part != null) ? this.made.computeIfAbsent(type + ' ' + suffix,
				(key) -> Substitution.of(this.placeholder, type, this.names).in(part)) : null;
	}

}

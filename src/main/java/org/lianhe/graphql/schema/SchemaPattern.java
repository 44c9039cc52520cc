package org.lianhe.graphql.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Definitions of {@code schema/pattern.graphqls} whose names begin with the same word,
 * which stands for the name of a type.
 */
final class SchemaPattern {

	private final String placeholder;

	private final String text;

	private final Names names;

	private final Map<String, Map<String, TypeDefinition<?>>> made = new HashMap<>();

	private SchemaPattern(String placeholder, String text, Names names) {
		this.placeholder = placeholder;
		this.text = text;
		this.names = names;
	}

	/**
	 * Takes a pattern out of a schema.
	 * @param placeholder word that the names of its definitions begin with
	 */
	static SchemaPattern takeFrom(TypeDefinitionRegistry schema, String placeholder, Names names) {
		List<TypeDefinition<?>> parts = schema.types()
			.values()
			.stream()
			.<TypeDefinition<?>>map((part) -> part)
			.filter((part) -> part.getName().matches(placeholder + "[A-Z].*"))
			.toList();
		parts.forEach(schema::remove);
		String text = parts.stream().map(AstPrinter::printAst).collect(Collectors.joining("\n\n"));
		return new SchemaPattern(placeholder, text, names);
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
		return this.made.computeIfAbsent(type, this::make).get(suffix);
	}

	private Map<String, TypeDefinition<?>> make(String type) {
		String definitions = this.text.replace("{items}", this.names.plural(type))
			.replace("{item}", Names.words(type))
			.replaceAll("\\b" + this.placeholder + "(?=[A-Z]|\\b)", type);
		return new SchemaParser().parse(definitions)
			.types()
			.values()
			.stream()
			.collect(Collectors.toMap((part) -> part.getName().substring(type.length()), (part) -> part));
	}

}

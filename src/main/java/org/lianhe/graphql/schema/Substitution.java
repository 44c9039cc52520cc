package org.lianhe.graphql.schema;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.language.AbstractDescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Puts the name of a type in the place of the word that stands for it.
 *
 * @param placeholder pattern of that word where it is, or begins, a name
 * @param type name of the type
 * @param item one of the type in words, for <code>{item}</code> in descriptions
 * @param items several of the type in words, for <code>{items}</code> in descriptions
 */
record Substitution(Pattern placeholder, String type, String item, String items) {

	/** The substitution of a type for a word. */
	static Substitution of(String word, String type, Names names) {
		return new Substitution(Pattern.compile("\\b" + word + "(?=[A-Z]|\\b)"), type, Names.words(type),
				names.plural(type));
	}

	/**
	 * A definition for the type.
	 * @throws IllegalArgumentException if it is none of an object, input or enum
	 */
	TypeDefinition<?> in(TypeDefinition<?> definition) {
		String name = in(definition.getName());
		if (definition instanceof ObjectTypeDefinition object) {
			List<FieldDefinition> fields = object.getFieldDefinitions().stream().map(this::in).toList();
			return object
				.transform((builder) -> builder.name(name).description(description(object)).fieldDefinitions(fields));
		}
		if (definition instanceof InputObjectTypeDefinition input) {
			List<InputValueDefinition> values = in(input.getInputValueDefinitions());
			return input.transform(
					(builder) -> builder.name(name).description(description(input)).inputValueDefinitions(values));
		}
		if (definition instanceof EnumTypeDefinition values) {
			return values.transform((builder) -> builder.name(name).description(description(values)));
		}
		throw new IllegalArgumentException(definition.getName() + " cannot stand in the pattern");
	}

	private FieldDefinition in(FieldDefinition field) {
		return field.transform((builder) -> builder.description(description(field))
			.type(in(field.getType()))
			.inputValueDefinitions(in(field.getInputValueDefinitions())));
	}

	private List<InputValueDefinition> in(List<InputValueDefinition> values) {
		return values.stream()
			.map((value) -> value
				.transform((builder) -> builder.description(description(value)).type(in(value.getType()))))
			.toList();
	}

	private Type<?> in(Type<?> type) {
		if (type instanceof NonNullType some) {
			return new NonNullType(in(some.getType()));
		}
		return (type instanceof ListType list) ? new ListType(in(list.getType()))
				: new TypeName(in(((TypeName) type).getName()));
	}

	private @Nullable Description description(AbstractDescribedNode<?> node) {
		return (node.getDescription() != null) ? Completion.description(in(Completion.text(node))) : null;
	}

	private String in(String text) {
		String named = this.placeholder.matcher(text).replaceAll(Matcher.quoteReplacement(this.type));
		return named.replace("{items}", this.items).replace("{item}", this.item);
	}

}

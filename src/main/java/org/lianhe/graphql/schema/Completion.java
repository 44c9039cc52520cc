package org.lianhe.graphql.schema;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import graphql.language.AbstractDescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Completes a definition by another. What is written holds: its types, arguments and
 * descriptions. What only the other has is added, in the order of the other.
 */
final class Completion {

	private Completion() {
	}

	/**
	 * A definition with all that another of the same sort has, under its own name.
	 * @throws IllegalArgumentException if the two are of different sorts
	 */
	static TypeDefinition<?> type(TypeDefinition<?> written, TypeDefinition<?> other) {
		if (written instanceof ObjectTypeDefinition own && other instanceof ObjectTypeDefinition more) {
			return object(own, more);
		}
		if (written instanceof InputObjectTypeDefinition own && other instanceof InputObjectTypeDefinition more) {
			return own.transform((type) -> type.description(description(own, more))
				.inputValueDefinitions(
						merge(own.getInputValueDefinitions(), more.getInputValueDefinitions(), Completion::value)));
		}
		if (written instanceof EnumTypeDefinition own && other instanceof EnumTypeDefinition more) {
			return own.transform((type) -> type.description(description(own, more))
				.enumValueDefinitions(
						merge(own.getEnumValueDefinitions(), more.getEnumValueDefinitions(), Completion::value)));
		}
		throw new IllegalArgumentException(
				written.getName() + " is of another sort than " + other.getName() + ", which completes it");
	}

	/** An object type with the fields of another before those that only it has. */
	static ObjectTypeDefinition object(ObjectTypeDefinition written, ObjectTypeDefinition other) {
		return written.transform((type) -> type.description(description(written, other))
			.fieldDefinitions(merge(written.getFieldDefinitions(), other.getFieldDefinitions(), Completion::field)));
	}

	/** A field with the arguments of another after those that only it has. */
	static FieldDefinition field(FieldDefinition written, FieldDefinition other) {
		List<InputValueDefinition> own = written.getInputValueDefinitions();
		List<InputValueDefinition> all = other.getInputValueDefinitions();
		List<InputValueDefinition> first = Definitions.without(own, all);
		List<InputValueDefinition> rest = merge(Definitions.without(own, first), all, Completion::value);
		return written.transform((field) -> field.description(description(written, other))
			.inputValueDefinitions(Stream.concat(first.stream(), rest.stream()).toList()));
	}

	/** An argument or input field with the description of another if it has none. */
	static InputValueDefinition value(InputValueDefinition written, InputValueDefinition other) {
		return written.transform((value) -> value.description(description(written, other)));
	}

	/** A value of an enum with the description of another if it has none. */
	static EnumValueDefinition value(EnumValueDefinition written, EnumValueDefinition other) {
		return written.transform((value) -> value.description(description(written, other)));
	}

	/** A description that stands for another. */
	static Description description(String text) {
		return new Description(text, null, text.indexOf('\n') >= 0);
	}

	/** The description of a node, or the empty text. */
	static String text(AbstractDescribedNode<?> node) {
		Description description = node.getDescription();
		return (description != null) ? description.getContent() : "";
	}

	private static @Nullable Description description(AbstractDescribedNode<?> written, AbstractDescribedNode<?> other) {
		return (written.getDescription() != null) ? written.getDescription() : other.getDescription();
	}

	private static <T extends NamedNode<?>> List<T> merge(List<T> written, List<T> other, BinaryOperator<T> both) {
		Stream<T> shared = other.stream()
			.map((one) -> written.stream()
				.filter((own) -> own.getName().equals(one.getName()))
				.findFirst()
				.map((own) -> both.apply(own, one))
				.orElse(one));
		return Stream.concat(shared, Definitions.without(written, other).stream()).toList();
	}

}

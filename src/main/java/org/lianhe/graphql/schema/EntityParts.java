package org.lianhe.graphql.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TypeNames;

/**
 * What a type of entity is filtered, ordered and counted by: what all entities are, then
 * its own fields.
 */
final class EntityParts {

	private final TypeDefinitionRegistry schema;

	private final SchemaPattern pattern;

	private final EntityTypes types;

	private final List<InputValueDefinition> filter;

	private final List<EnumValueDefinition> order;

	private final List<EnumValueDefinition> facets;

	EntityParts(TypeDefinitionRegistry schema, SchemaPattern pattern, EntityTypes types) {
		this.schema = schema;
		this.pattern = pattern;
		this.types = types;
		this.filter = written("Filter", InputObjectTypeDefinition.class).getInputValueDefinitions();
		this.order = written("OrderField", EnumTypeDefinition.class).getEnumValueDefinitions();
		this.facets = written("Facet", EnumTypeDefinition.class).getEnumValueDefinitions();
	}

	private <T extends TypeDefinition<T>> T written(String suffix, Class<T> sort) {
		return Definitions.type(this.schema, EntityTypes.INTERFACE + suffix, sort);
	}

	/**
	 * What the definition of a type with this suffix has because it is of an entity, or
	 * null if it is no such definition.
	 */
	@Nullable TypeDefinition<?> find(String type, String suffix) {
		ObjectTypeDefinition entity = this.types.find(type).orElse(null);
		if (entity == null) {
			return null;
		}
		return switch (suffix) {
			case "Filter" -> filter(entity);
			case "OrderField" -> values(entity, suffix, common(entity, this.order));
			case "Facet" -> values(entity, suffix, isWhole(entity) ? List.of() : common(entity, this.facets));
			default -> null;
		};
	}

	private TypeDefinition<?> filter(ObjectTypeDefinition type) {
		Stream<InputValueDefinition> common = common(type, this.filter).stream()
			.map((value) -> "kind".equals(value.getName()) ? typed(value, type.getName() + "KindFilter") : value);
		Stream<InputValueDefinition> own = this.types.ownFields(type).stream().flatMap(this::condition);
		return InputObjectTypeDefinition.newInputObjectDefinition()
			.name(type.getName() + "Filter")
			.inputValueDefinitions(Stream.concat(common, own).toList())
			.build();
	}

	private Stream<InputValueDefinition> condition(FieldDefinition field) {
		String sort = sort(field);
		if (sort == null) {
			return Stream.empty();
		}
		String type = TypeInfo.typeName(field.getType());
		List<InputValueDefinition> parts = this.pattern
			.part(ListTypes.target(type), "FieldFilter", InputObjectTypeDefinition.class)
			.getInputValueDefinitions();
		InputValueDefinition part = Definitions.named(parts, sort);
		String text = Completion.text(part).replace("{meaning}", meaning(Completion.text(field)));
		InputValueDefinition condition = part
			.transform((value) -> value.name(field.getName()).description(Completion.description(text)));
		return Stream.of("code".equals(sort) ? typed(condition, type + "Filter") : condition);
	}

	private static InputValueDefinition typed(InputValueDefinition value, String type) {
		return value.transform((builder) -> builder.type(new TypeName(type)));
	}

	/** The first clause of a description, to stand behind a colon. */
	private static String meaning(String description) {
		String clause = description.replaceFirst("(?s)[.;](\\s.*)?$", "").replaceFirst("(?s)[.;]\\s.*", "");
		return Names.uncapitalized(clause) + ".";
	}

	/**
	 * Whether the file of a type names one of the common facets, and so all that it has.
	 */
	private boolean isWhole(ObjectTypeDefinition type) {
		return Definitions.values(this.schema, type.getName() + "Facet")
			.stream()
			.anyMatch((own) -> Definitions.has(this.facets, own.getName()));
	}

	private TypeDefinition<?> values(ObjectTypeDefinition type, String suffix, List<EnumValueDefinition> common) {
		List<EnumValueDefinition> parts = this.pattern.part(type.getName(), "Field" + suffix, EnumTypeDefinition.class)
			.getEnumValueDefinitions();
		Stream<EnumValueDefinition> own = this.types.ownFields(type)
			.stream()
			.flatMap((field) -> parts.stream().flatMap((part) -> value(field, part)));
		return EnumTypeDefinition.newEnumTypeDefinition()
			.name(type.getName() + suffix)
			.enumValueDefinitions(Stream.concat(common.stream(), own).toList())
			.build();
	}

	private Stream<EnumValueDefinition> value(FieldDefinition field, EnumValueDefinition part) {
		String sort = String.valueOf(sort(field)).toUpperCase(Locale.ROOT);
		if (!part.getName().startsWith(sort)) {
			return Stream.empty();
		}
		String name = TypeNames.codeOf(field.getName()) + part.getName().substring(sort.length());
		String text = Completion.text(part).replace("{field}", field.getName());
		return Stream.of(part.transform((value) -> value.name(name).description(Completion.description(text))));
	}

	/** How the pattern names what a field returns, or null if it is nothing to ask by. */
	private @Nullable String sort(FieldDefinition field) {
		String type = TypeInfo.typeName(field.getType());
		if ("EdtfDate".equals(type)) {
			return "date";
		}
		if (!Definitions.values(this.schema, type).isEmpty()) {
			return "code";
		}
		if (this.types.find(type).isPresent()) {
			return "reference";
		}
		return type.endsWith(ListTypes.CONNECTION) ? "list" : null;
	}

	/** What is common to all entities, but for the type and, if it has none, the kind. */
	private <T extends NamedNode<?>> List<T> common(ObjectTypeDefinition type, List<T> all) {
		boolean hasKinds = !this.types.kinds(type).isEmpty();
		return all.stream()
			.filter((one) -> !"type".equalsIgnoreCase(one.getName()))
			.filter((one) -> hasKinds || !"kind".equalsIgnoreCase(one.getName()))
			.toList();
	}

}

package org.lianhe.graphql.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** The types that implement {@code Entity}, as their files have them. */
final class EntityTypes {

	/** The interface; its filter, order and facets bear its name too. */
	static final String INTERFACE = "Entity";

	private final TypeDefinitionRegistry schema;

	private final SchemaPattern pattern;

	private final InterfaceTypeDefinition common;

	private final List<ObjectTypeDefinition> types;

	EntityTypes(TypeDefinitionRegistry schema, SchemaPattern pattern) {
		this.schema = schema;
		this.pattern = pattern;
		this.common = Definitions.type(schema, INTERFACE, InterfaceTypeDefinition.class);
		this.types = List.copyOf(schema.getImplementationsOf(this.common));
	}

	/** All types, in the order of their files. */
	List<ObjectTypeDefinition> all() {
		return this.types;
	}

	/** The type of this name, if it is one of an entity. */
	Optional<ObjectTypeDefinition> find(String name) {
		return this.types.stream().filter((type) -> type.getName().equals(name)).findFirst();
	}

	/** The fields that a type has beside those of the interface. */
	List<FieldDefinition> ownFields(ObjectTypeDefinition type) {
		return Definitions.without(type.getFieldDefinitions(), this.common.getFieldDefinitions());
	}

	/** The kinds of a type; none if it has none. */
	List<EnumValueDefinition> kinds(ObjectTypeDefinition type) {
		return Definitions.values(this.schema, type.getName() + "Kind");
	}

	/** Gives each type the fields of the interface and its kind, before its own. */
	void addCommonFields() {
		for (ObjectTypeDefinition type : this.types) {
			List<FieldDefinition> fields = type.getFieldDefinitions().stream().map(this::describe).toList();
			ObjectTypeDefinition described = type.transform((builder) -> builder.fieldDefinitions(fields));
			ObjectTypeDefinition shared = ObjectTypeDefinition.newObjectTypeDefinition()
				.fieldDefinitions(commonFields(type))
				.build();
			Definitions.replace(this.schema, type, Completion.object(described, shared));
		}
	}

	private List<FieldDefinition> commonFields(ObjectTypeDefinition type) {
		List<FieldDefinition> fields = new ArrayList<>(this.common.getFieldDefinitions());
		if (!kinds(type).isEmpty()) {
			fields.add(this.pattern.field(type.getName(), "WithKind", "kind"));
		}
		return fields;
	}

	/** Says of a field that leads to one entity when it is null. */
	private FieldDefinition describe(FieldDefinition field) {
		String target = TypeInfo.typeName(field.getType());
		if (!(field.getType() instanceof TypeName) || find(target).isEmpty()) {
			return field;
		}
		String text = Completion.text(this.pattern.field(target, "Field", "reference"))
			.replace("{description}", Completion.text(field));
		return field.transform((builder) -> builder.description(Completion.description(text)));
	}

}

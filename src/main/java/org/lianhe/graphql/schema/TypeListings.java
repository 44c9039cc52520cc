package org.lianhe.graphql.schema;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.lianhe.core.i18n.TypeNames;

/** The places of the schema that name every type of entity. */
final class TypeListings {

	/** Field of {@code Counts} that stands for one a type. */
	private static final String ITEMS = "items";

	private final TypeDefinitionRegistry schema;

	private final EntityTypes types;

	private final Names names;

	TypeListings(TypeDefinitionRegistry schema, EntityTypes types, Names names) {
		this.schema = schema;
		this.types = types;
		this.names = names;
	}

	/** Fills in all of them. */
	void fill() {
		put("EntityType", this.types.all().stream().map(TypeListings::value).toList());
		put("EntityKind", this.types.all().stream().flatMap(this::kinds).toList());
		List<EnumValueDefinition> written = Definitions.values(this.schema, "RecordType");
		List<ObjectTypeDefinition> listed = listed(written);
		List<EnumValueDefinition> entities = listed.stream().map(TypeListings::value).toList();
		put("RecordType", Stream.concat(entities.stream(), Definitions.without(written, entities).stream()).toList());
		count(listed);
	}

	/** The types that {@code RecordType} names, in its order, then all others. */
	private List<ObjectTypeDefinition> listed(List<EnumValueDefinition> written) {
		List<String> codes = written.stream().map(EnumValueDefinition::getName).toList();
		return this.types.all().stream().sorted(Comparator.comparingInt((type) -> {
			int place = codes.indexOf(TypeNames.codeOf(type.getName()));
			return (place < 0) ? codes.size() : place;
		})).toList();
	}

	private static EnumValueDefinition value(ObjectTypeDefinition type) {
		return new EnumValueDefinition(TypeNames.codeOf(type.getName()))
			.transform((value) -> value.description(type.getDescription()));
	}

	/** The kinds of a type, or the type itself if it has none. */
	private Stream<EnumValueDefinition> kinds(ObjectTypeDefinition type) {
		if (this.types.kinds(type).isEmpty()) {
			return Stream.of(value(type));
		}
		String prefix = "A kind of " + Names.words(type.getName()) + ": ";
		return this.types.kinds(type)
			.stream()
			.map((kind) -> kind.transform((value) -> value
				.description(Completion.description(prefix + Names.uncapitalized(Completion.text(kind))))));
	}

	/** Writes a field for each type in the place of the one that stands for all. */
	private void count(List<ObjectTypeDefinition> listed) {
		ObjectTypeDefinition counts = Definitions.type(this.schema, "Counts", ObjectTypeDefinition.class);
		List<FieldDefinition> fields = counts.getFieldDefinitions()
			.stream()
			.flatMap((field) -> ITEMS.equals(field.getName()) ? listed.stream().map((type) -> count(field, type))
					: Stream.of(field))
			.toList();
		Definitions.replace(this.schema, counts, counts.transform((type) -> type.fieldDefinitions(fields)));
	}

	private FieldDefinition count(FieldDefinition field, ObjectTypeDefinition type) {
		String text = Completion.text(field).replace("{items}", this.names.plural(type.getName()));
		return field.transform(
				(count) -> count.name(this.names.list(type.getName())).description(Completion.description(text)));
	}

	private void put(String name, List<EnumValueDefinition> values) {
		EnumTypeDefinition before = Definitions.type(this.schema, name, EnumTypeDefinition.class);
		Definitions.replace(this.schema, before, before.transform((type) -> type.enumValueDefinitions(values)));
	}

}

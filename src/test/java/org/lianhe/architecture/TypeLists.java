package org.lianhe.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.model.entity.EntityType;

/**
 * The places beside its own files where a type of entity has to be named, as nothing
 * derives them from it.
 *
 * @param schema of the server
 * @param kinds what the store knows of kinds, as {@code Lab.JOINT_LAB}
 */
record TypeLists(GraphQLSchema schema, Set<String> kinds) {

	/** Where these types are missing, and where others stand. */
	List<String> gaps(Collection<EntityType> types) {
		List<String> gaps = new ArrayList<>();
		Set<String> codes = set(types.stream().map((type) -> TypeNames.codeOf(type.name())).toList());
		Set<String> plurals = set(types.stream().map(EntityType::plural).toList());
		compare(gaps, "EntityType", codes, values("EntityType"));
		compare(gaps, "RecordType", codes, without(values("RecordType"), "SOURCE", "TERM", "DATASET"));
		compare(gaps, "Counts", plurals, without(fields("Counts"), "sources", "relations", "observations", "statements",
				"citations", "citationsBySource", "citationsBySupport"));
		Set<String> wanted = new TreeSet<>();
		types.forEach((type) -> {
			Set<String> own = type.hasKinds() ? values(type.name() + "Kind") : Set.of(TypeNames.codeOf(type.name()));
			wanted.addAll(own.isEmpty() ? Set.of(type.name() + ".?")
					: own.stream().map((kind) -> type.name() + '.' + kind).toList());
		});
		compare(gaps, "kind", wanted, this.kinds);
		compare(gaps, "EntityKind", set(wanted.stream().map((kind) -> kind.substring(kind.indexOf('.') + 1)).toList()),
				values("EntityKind"));
		return gaps;
	}

	private static void compare(List<String> gaps, String where, Set<String> wanted, Set<String> there) {
		wanted.stream().filter((one) -> !there.contains(one)).forEach((one) -> gaps.add(where + " lacks " + one));
		there.stream().filter((one) -> !wanted.contains(one)).forEach((one) -> gaps.add(where + " has " + one));
	}

	private Set<String> values(String type) {
		return (this.schema.getType(type) instanceof GraphQLEnumType values)
				? set(values.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()) : Set.of();
	}

	private Set<String> fields(String type) {
		return set(this.schema.getObjectType(type)
			.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.toList());
	}

	private static Set<String> without(Set<String> all, String... others) {
		Set<String> rest = new TreeSet<>(all);
		List.of(others).forEach(rest::remove);
		return rest;
	}

	private static Set<String> set(Collection<String> all) {
		return new TreeSet<>(all);
	}

}

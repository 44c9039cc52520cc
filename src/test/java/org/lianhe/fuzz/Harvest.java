package org.lianhe.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import static graphql.schema.GraphQLTypeUtil.simplePrint;

/**
 * What the server was found to have, so that what is drawn from it hits something.
 *
 * @param slugs by the name of the field that takes one, and all under an empty name
 * @param cursors by the name of the field that gave them
 * @param ids of all kinds of things
 * @param names in several scripts
 * @param codes of predicates
 * @param schemes and values of identifiers
 */
record Harvest(Map<String, List<String>> slugs, Map<String, List<String>> cursors, List<String> ids, List<String> names,
		List<String> codes, List<String> schemes) {

	private static final int EACH = 12;

	private static final String ENTITY = " ... on Entity { slug name { value } names { value } identifiers { scheme value } }";

	private static final String ROWS = "{ %s(first: %d) { edges { cursor node { id%s } } } }";

	/** Asks for some of everything. */
	static Harvest of(GraphQLSchema schema, Function<String, Map<String, @Nullable Object>> ask) {
		Harvest harvest = new Harvest(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
			if (field.getArgument("filter") != null && field.getArgument("orderBy") != null) {
				harvest.take(field, schema, ask);
			}
		}
		String codes = "{ relations { facets(by: PREDICATE, first: 30) { value } } }";
		texts(ask.apply(codes), "value").forEach(harvest.codes::add);
		return harvest;
	}

	private void take(GraphQLFieldDefinition field, GraphQLSchema schema,
			Function<String, Map<String, @Nullable Object>> ask) {
		String type = simplePrint(field.getType()).replaceFirst("Connection!?$", "");
		boolean isEntity = "Entity".equals(type) || schema.getType(type) instanceof GraphQLObjectType object
				&& object.getInterfaces().stream().anyMatch((one) -> "Entity".equals(one.getName()));
		Map<String, @Nullable Object> answer = ask
			.apply(ROWS.formatted(field.getName(), EACH, isEntity ? ENTITY : "Source".equals(type) ? " slug" : ""));
		List<String> found = texts(answer, "slug").toList();
		if (!found.isEmpty()) {
			this.slugs.put(type.substring(0, 1).toLowerCase() + type.substring(1), found);
		}
		this.slugs.computeIfAbsent("", (all) -> new ArrayList<>()).addAll(found);
		this.cursors.put(field.getName(), texts(answer, "cursor").toList());
		texts(answer, "id").forEach(this.ids::add);
		texts(answer, "scheme").forEach(this.schemes::add);
		texts(answer, "value").forEach(this.names::add);
	}

	/** All texts that stand under a key. */
	static Stream<String> texts(@Nullable Object answer, String key) {
		if (answer instanceof List<?> list) {
			return list.stream().flatMap((item) -> texts(item, key));
		}
		if (answer instanceof Map<?, ?> object) {
			return object.entrySet()
				.stream()
				.flatMap((field) -> (field.getKey().equals(key) && field.getValue() instanceof String text)
						? Stream.of(text) : texts(field.getValue(), key));
		}
		return Stream.empty();
	}

}

package org.lianhe.web.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;

/**
 * The page that lists the entities of a type, or of all types: its queries by what the
 * schema has for the type.
 *
 * @param name of the type
 * @param plural the root field, and the path
 * @param facets the dimensions that are counted beside the list
 * @param document the query of the page
 * @param table a query for all rows as a table
 */
record EntityList(String name, String plural, List<ListFacet> facets, String document, String table) {

	private static final int PAGE_SIZE = 24;

	/** What each facet counts at most. */
	private static final int FACET_SIZE = 10;

	static EntityList of(EntityType type, GraphQLSchema schema) {
		return of(type.name(), type.plural(), List.of(type), schema);
	}

	static EntityList ofAll(List<EntityType> types, GraphQLSchema schema) {
		return of("Entity", "entities", types, schema);
	}

	private static EntityList of(String name, String plural, List<EntityType> types, GraphQLSchema schema) {
		GraphQLEnumType dimensions = (GraphQLEnumType) schema.getType(name + "Facet");
		List<ListFacet> facets = ListFacet.all(types)
			.filter((facet) -> dimensions.getValue(facet.dimension()) != null)
			.toList();
		String selected = facets.stream()
			.map((facet) -> "  $" + facet.name() + ": [String!]\n")
			.collect(Collectors.joining());
		String counted = facets.stream()
			.map((facet) -> "    " + facet.name() + ": facets(by: " + facet.dimension() + ", first: " + FACET_SIZE
					+ ", selected: $" + facet.name() + ") { value label count isSelected }\n")
			.collect(Collectors.joining());
		String fragments = types.stream().map((type) -> fragment(type, schema)).collect(Collectors.joining());
		String document = PageQuery.read("list")
			.replace("  # variables\n", selected)
			.replace("    # facets\n", counted)
			.replace("  # types\n", fragments);
		return new EntityList(name, plural, facets, fill(document, name, plural),
				fill(PageQuery.read("table").replace("  # types\n", fragments), name, plural));
	}

	private static String fill(String document, String name, String plural) {
		return document.replace("EntityFilter", name + "Filter")
			.replace("EntityOrder", name + "Order")
			.replace("entities(", plural + "(");
	}

	/** What a card shows of a type beside what all have. */
	private static String fragment(EntityType type, GraphQLSchema schema) {
		Stream<String> facts = type.facts()
			.stream()
			.filter((fact) -> !(fact instanceof EntityFact.Point))
			.map(EntityFact::field);
		Stream<String> place = (schema.getObjectType(type.name()).getFieldDefinition("place") != null)
				? Stream.of("place { slug name { value lang } }") : Stream.empty();
		String fields = Stream.concat(facts, place).collect(Collectors.joining(" "));
		return fields.isEmpty() ? "" : "  ... on " + type.name() + " { " + fields + " }\n";
	}

	/** How a query selects a fact. */
	static String selection(EntityFact fact) {
		return fact.field() + ((fact instanceof EntityFact.Point) ? " { latitude longitude }" : "");
	}

	/** The query for the page at an address. */
	PageQuery query(PageAddress address) {
		Map<String, @Nullable Object> variables = selection(address);
		String before = address.first("before");
		variables.put((before != null) ? "last" : "first", PAGE_SIZE);
		variables.put("before", before);
		variables.put("after", (before != null) ? null : address.first("after"));
		this.facets.forEach((facet) -> variables.put(facet.name(), address.values(facet.name())));
		variables.values().removeIf((value) -> value == null || List.of().equals(value));
		return new PageQuery(this.document, variables);
	}

	/** The query for all rows of the selection at an address. */
	PageQuery tableQuery(PageAddress address) {
		return new PageQuery(this.table, selection(address));
	}

	private Map<String, @Nullable Object> selection(PageAddress address) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		List<Object> conditions = new ArrayList<>();
		this.facets.stream()
			.filter((facet) -> !address.values(facet.name()).isEmpty())
			.forEach((facet) -> conditions.add(facet.filter(address.values(facet.name()))));
		if (address.first("q") != null) {
			conditions.add(Map.of("name", Map.of("contains", address.first("q"))));
		}
		if (!conditions.isEmpty()) {
			variables.put("filter", Map.of("and", conditions));
		}
		String order = address.first("order");
		if (order != null) {
			variables.put("orderBy", List.of(order.startsWith("-")
					? Map.of("field", order.substring(1), "direction", "DESC") : Map.of("field", order)));
		}
		return variables;
	}

	/** The orders that the page offers, as it has them in its address. */
	public List<String> orders() {
		return Stream
			.concat(Stream.of("NAME", "-SOURCE_COUNT", "-UPDATED"),
					this.facets.stream().map(ListFacet::dateOrder).flatMap(Stream::ofNullable))
			.toList();
	}

}

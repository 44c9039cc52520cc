package org.lianhe.graphql.cost;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * What fields cost beside the objects that they lead to, and how many objects a list
 * without pages is taken to hold: the one place where this is said.
 */
final class CostWeights {

	/** Counting rows, whichever page is shown. */
	private static final Map<String, Integer> COUNTED = Map.of("totalCount", 5, "facets", 10, "groupBy", 10,
			"statistics", 10);

	private static final int SEARCH = 50;

	private static final int NAME = 5;

	/** Of one distance of a neighbourhood, or one step of paths. */
	private static final int DISTANCE = 50;

	/** Of one input object of a filter. */
	private static final int CONDITION = 1;

	/** Of one field within a question about the schema. */
	private static final int SCHEMA = 30;

	/** By the type of the elements. */
	private static final Map<String, Integer> ESTIMATES = Map.of("Name", 8, "Citation", 5, "Identifier", 3, "TextSpan",
			3, "Count", 20);

	private static final int ESTIMATE = 10;

	/** Ties among the entities of a neighbourhood, for each entity. */
	private static final int TIES = 2;

	private static final int FACETS = 20;

	private static final int CANDIDATES = 5;

	private CostWeights() {
	}

	/** What the field costs by itself. */
	static long fixed(ExecutableNormalizedField field) {
		Map<String, @Nullable Object> given = field.getResolvedArguments();
		long conditions = SaturatingMath.product(CONDITION, objects(given.get("filter")));
		Integer counted = COUNTED.get(field.getName());
		if (counted != null) {
			return (given.get("by") instanceof List<?> by) ? SaturatingMath.product(counted, by.size()) : counted;
		}
		return SaturatingMath.sum(conditions, (field.getParent() == null) ? ofRoot(field.getName(), given) : 0);
	}

	private static long ofRoot(String name, Map<String, @Nullable Object> given) {
		return switch (name) {
			case "search" -> SEARCH;
			case "resolve" -> SaturatingMath.product(NAME, length(given.get("names")) + length(given.get("context")));
			case "neighborhood" -> SaturatingMath.product(DISTANCE, 1 + number(given.get("depth"), 1));
			case "paths" -> SaturatingMath.product(DISTANCE, number(given.get("maxLength"), 1));
			default -> 0;
		};
	}

	/**
	 * What a question about the schema costs, by its fields; nothing where it has none.
	 */
	static long ofSchema(ExecutableNormalizedField field) {
		return field.getChildren().stream().mapToLong((child) -> SCHEMA + ofSchema(child)).sum();
	}

	/**
	 * How many objects a list holds.
	 * @param element name of their type
	 * @param page items of a page where none is asked for
	 */
	static Size size(ExecutableNormalizedField list, String element, int page) {
		ExecutableNormalizedField parent = list.getParent();
		if (parent == null) {
			Map<String, @Nullable Object> given = list.getResolvedArguments();
			return Size.of(list, length(given.get("resolve".equals(list.getName()) ? "names" : "ids")));
		}
		Map<String, @Nullable Object> given = parent.getResolvedArguments();
		return switch (list.getName()) {
			case "nodes", "edges" -> ofNetwork(list, parent, page);
			case "facets", "groupBy" -> Size.paged(list, FACETS);
			case "paths" -> Size.paged(parent, 1);
			case "steps" -> Size.of(list, steps(parent));
			case "candidates" -> Size.paged(parent, CANDIDATES);
			default -> Size.of(list, ESTIMATES.getOrDefault(element, ESTIMATE));
		};
	}

	private static Size ofNetwork(ExecutableNormalizedField list, ExecutableNormalizedField parent, int page) {
		Map<String, @Nullable Object> given = parent.getResolvedArguments();
		if (given.containsKey("maxNodes")) {
			long nodes = number(given.get("maxNodes"), 1);
			return new Size(parent, "maxNodes", nodes, "edges".equals(list.getName()) ? TIES : 1);
		}
		return "paths".equals(parent.getName()) ? Size.of(list, 1 + steps(parent)) : Size.paged(parent, page);
	}

	private static long steps(ExecutableNormalizedField paths) {
		ExecutableNormalizedField asked = paths.getParent();
		return (asked != null) ? number(asked.getResolvedArguments().get("maxLength"), 1) : 1;
	}

	private static long length(@Nullable Object list) {
		return (list instanceof List<?> values) ? values.size() : 0;
	}

	private static long number(@Nullable Object given, long otherwise) {
		return (given instanceof Integer number) ? Math.max(0, number) : otherwise;
	}

	/** The input objects of a filter. */
	private static long objects(@Nullable Object filter) {
		if (filter instanceof Map<?, ?> fields) {
			return 1 + fields.values().stream().mapToLong(CostWeights::objects).sum();
		}
		return (filter instanceof List<?> values) ? values.stream().mapToLong(CostWeights::objects).sum() : 0;
	}

	/**
	 * How many objects a list holds, and where that was said.
	 *
	 * @param field whose argument says it
	 * @param argument that says it, or null
	 * @param number that it says
	 * @param times how many objects each one of the number stands for
	 */
	record Size(ExecutableNormalizedField field, @Nullable String argument, long number, int times) {

		/** As many as the field's {@code first} or {@code last} says. */
		static Size paged(ExecutableNormalizedField field, int otherwise) {
			Map<String, @Nullable Object> given = field.getResolvedArguments();
			String argument = (given.get("last") != null) ? "last" : "first";
			return new Size(field, argument, CostWeights.number(given.get(argument), otherwise), 1);
		}

		static Size of(ExecutableNormalizedField field, long number) {
			return new Size(field, null, number, 1);
		}

	}

}

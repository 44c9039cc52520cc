package org.lianhe.graphql.cost;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/** The cost of fields beside the objects that they lead to, and the size of lists. */
final class CostWeights {

	/** Fields that count rows, whichever page is read. */
	private static final Map<String, Integer> COUNTING = Map.of("totalCount", 5, "facets", 20, "groupBy", 20,
			"statistics", 20);

	private static final int SEARCH = 50;

	/** Each name that is resolved. */
	private static final int NAME = 5;

	/** Each character of a text that is searched, beyond those of a short one. */
	private static final int CHARACTER = 5;

	private static final int SHORT_TEXT = 20;

	/** Each distance of a neighbourhood, or step of a path. */
	private static final int DISTANCE = 50;

	/** Each input object of a filter. */
	private static final int CONDITION = 1;

	/** Sizes of lists without pages, by the type of their elements. */
	private static final Map<String, Integer> LIST_SIZES = Map.of("Name", 8, "Citation", 5, "Identifier", 3, "TextSpan",
			3, "Count", 20);

	private static final int OTHER_LIST_SIZE = 10;

	/** Relations within a neighbourhood, for each entity. */
	private static final int RELATIONS = 2;

	private static final int FACETS = 20;

	private static final int CANDIDATES = 5;

	private CostWeights() {
	}

	/** The cost of the field by itself. */
	static long fixed(ExecutableNormalizedField field) {
		Map<String, @Nullable Object> arguments = field.getResolvedArguments();
		Integer counting = COUNTING.get(field.getName());
		if (counting != null) {
			return (arguments.get("by") instanceof List<?> by) ? QueryCost.multiply(counting, by.size()) : counting;
		}
		long conditions = QueryCost.multiply(CONDITION, inputObjects(arguments.get("filter")));
		return QueryCost.add(conditions, (field.getParent() == null) ? fixedOfQuery(field.getName(), arguments) : 0);
	}

	private static long fixedOfQuery(String field, Map<String, @Nullable Object> arguments) {
		return switch (field) {
			case "search" -> SEARCH + ofText(arguments.get("query"));
			case "resolve" -> ofNames(arguments.get("names")) + ofNames(arguments.get("context"));
			case "neighborhood" -> QueryCost.multiply(DISTANCE, 1 + number(arguments.get("depth"), 1));
			case "paths" -> QueryCost.multiply(DISTANCE, number(arguments.get("maxLength"), 1));
			default -> 0;
		};
	}

	private static long ofNames(@Nullable Object names) {
		return (names instanceof List<?> list) ? list.stream().mapToLong((name) -> NAME + ofText(name)).sum() : 0;
	}

	/** Long texts are compared with everything that shares a part of them. */
	private static long ofText(@Nullable Object value) {
		return (value instanceof String text) ? (long) CHARACTER * Math.max(0, text.length() - SHORT_TEXT) : 0;
	}

	/**
	 * The assumed size of a list.
	 * @param element name of the type of its elements
	 * @param defaultPageSize size of a page for which the operation gives none
	 */
	static Size size(ExecutableNormalizedField list, String element, int defaultPageSize) {
		ExecutableNormalizedField parent = list.getParent();
		if (parent == null) {
			Map<String, @Nullable Object> arguments = list.getResolvedArguments();
			return Size.of(list, length(arguments.get("resolve".equals(list.getName()) ? "names" : "ids")));
		}
		return switch (list.getName()) {
			case "nodes", "edges" -> sizeOfNodes(list, parent, defaultPageSize);
			case "facets", "groupBy" -> Size.ofPage(list, FACETS);
			case "paths" -> Size.ofPage(parent, 1);
			case "steps" -> Size.of(list, maxLength(parent));
			case "candidates" -> Size.ofPage(parent, CANDIDATES);
			default -> Size.of(list, LIST_SIZES.getOrDefault(element, OTHER_LIST_SIZE));
		};
	}

	private static Size sizeOfNodes(ExecutableNormalizedField list, ExecutableNormalizedField parent,
			int defaultPageSize) {
		Map<String, @Nullable Object> arguments = parent.getResolvedArguments();
		if (arguments.containsKey("maxNodes")) {
			return new Size(parent, "maxNodes", number(arguments.get("maxNodes"), 1),
					"edges".equals(list.getName()) ? RELATIONS : 1);
		}
		return "paths".equals(parent.getName()) ? Size.of(list, 1 + maxLength(parent))
				: Size.ofPage(parent, defaultPageSize);
	}

	private static long maxLength(ExecutableNormalizedField paths) {
		ExecutableNormalizedField root = paths.getParent();
		return (root != null) ? number(root.getResolvedArguments().get("maxLength"), 1) : 1;
	}

	private static long length(@Nullable Object list) {
		return (list instanceof List<?> values) ? values.size() : 0;
	}

	private static long number(@Nullable Object value, long defaultValue) {
		return (value instanceof Integer number) ? Math.max(0, number) : defaultValue;
	}

	private static long inputObjects(@Nullable Object filter) {
		if (filter instanceof Map<?, ?> fields) {
			return 1 + fields.values().stream().mapToLong(CostWeights::inputObjects).sum();
		}
		return (filter instanceof List<?> values) ? values.stream().mapToLong(CostWeights::inputObjects).sum() : 0;
	}

	/**
	 * The assumed size of a list.
	 *
	 * @param field whose argument gives it
	 * @param argument that gives it; null if it is an estimate
	 * @param number value of the argument, or the estimate
	 * @param times how many objects each one of the number stands for
	 */
	record Size(ExecutableNormalizedField field, @Nullable String argument, long number, int times) {

		/** The size that {@code first} or {@code last} of the field gives. */
		static Size ofPage(ExecutableNormalizedField field, int defaultSize) {
			Map<String, @Nullable Object> arguments = field.getResolvedArguments();
			String argument = (arguments.get("last") != null) ? "last" : "first";
			return new Size(field, argument, CostWeights.number(arguments.get(argument), defaultSize), 1);
		}

		static Size of(ExecutableNormalizedField field, long number) {
			return new Size(field, null, number, 1);
		}

	}

}

package org.lianhe.graphql.cost;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.query.plan.QueryLimits;

/**
 * Calculates the cost of an operation from its arguments alone: an object that may be
 * read costs 1, and a list costs its size times the cost of each object.
 */
public final class CostCalculator {

	/** In place of the cost of each object of a list. */
	private static final long INTROSPECTION = -1;

	private final GraphQLSchema schema;

	private final QueryLimits limits;

	private final int defaultPageSize;

	/**
	 * Creates a calculator for operations on a schema.
	 * @param defaultPageSize size of a page for which the operation gives none
	 */
	public CostCalculator(GraphQLSchema schema, QueryLimits limits, int defaultPageSize) {
		this.schema = schema;
		this.limits = limits;
		this.defaultPageSize = defaultPageSize;
	}

	/**
	 * The cost of fields of {@code Query} together.
	 * @throws ApiException if it exceeds the maximum; the message names the list that
	 * should be smaller
	 */
	public long cost(List<ExecutableNormalizedField> fields, int maximum) {
		List<FieldCost> parts = parts(fields, 1);
		long total = parts.stream().mapToLong(FieldCost::total).reduce(0, QueryCost::add);
		if (total > maximum) {
			throw tooCostly(total, maximum, parts);
		}
		return total;
	}

	private static ApiException tooCostly(long total, int maximum, List<FieldCost> parts) {
		String message = "The query costs " + QueryCost.format(total) + "; it may cost " + QueryCost.format(maximum)
				+ ". ";
		FieldCost list = costliest(parts);
		boolean isIntrospection = list != null && list.isIntrospection();
		while (list != null && list.affordableSize(total, maximum) < 1) {
			list = costliest(list.parts());
		}
		if (isIntrospection) {
			return error(message + "Ask about fewer types or levels of the schema at once, "
					+ "or read the whole schema at `/schema.graphql`.", total, maximum);
		}
		CostWeights.Size size = (list != null) ? list.size() : null;
		if (list == null || size == null) {
			return error(message + "Ask for fewer lists within lists, or for smaller pages of each; "
					+ "`limits` tells how it is counted.", total, maximum);
		}
		List<Object> path = List.copyOf(size.field().getListOfResultKeys());
		return error(message + "`" + String.join(".", path.stream().map(String::valueOf).toList()) + "` costs "
				+ QueryCost.format(list.share()) + " of it: ask there for `" + size.argument() + ": "
				+ list.affordableSize(total, maximum) + "` or fewer.", total, maximum)
			.at(path);
	}

	private static ApiException error(String message, long total, int maximum) {
		return new ApiException(ErrorCode.QUERY_TOO_COSTLY, message).with("maximum", maximum).with("requested", total);
	}

	private static @Nullable FieldCost costliest(List<FieldCost> fields) {
		return fields.stream().max(Comparator.comparingLong(FieldCost::share)).orElse(null);
	}

	private FieldCost cost(ExecutableNormalizedField field, long times) {
		long fixed = CostWeights.fixed(field);
		if (field.getName().startsWith("__")) {
			return new FieldCost(new IntrospectionCost(this.schema).of(field), times, null, INTROSPECTION, List.of());
		}
		if (!field.hasChildren()) {
			return new FieldCost(fixed, times, null, 0, List.of());
		}
		GraphQLOutputType type = type(field);
		GraphQLNamedType element = GraphQLTypeUtil.unwrapAll(type);
		if (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList) {
			return listCost(field, element.getName(), fixed, times);
		}
		List<FieldCost> parts = parts(field.getChildren(), times);
		long own = isPartOfParent(field, element) ? 0 : 1;
		return new FieldCost(QueryCost.add(fixed + own, costWithin(field, parts)), times, null, 0, parts);
	}

	private FieldCost listCost(ExecutableNormalizedField field, String element, long fixed, long times) {
		CostWeights.Size size = CostWeights.size(field, element, this.defaultPageSize);
		long number = QueryCost.multiply(size.times(), Math.min(size.number(), maxSize(size)));
		List<FieldCost> parts = parts(field.getChildren(), QueryCost.multiply(times, number));
		long each = QueryCost.add(1, costWithin(field, parts));
		return new FieldCost(QueryCost.add(fixed, QueryCost.multiply(number, each)), times, size, each, parts);
	}

	/** Larger pages are rejected by the field itself, with a message of their own. */
	private long maxSize(CostWeights.Size size) {
		if (size.argument() == null) {
			return QueryCost.MAX;
		}
		return "maxNodes".equals(size.argument()) ? this.limits.networkNodes() : this.limits.pageSize();
	}

	private List<FieldCost> parts(List<ExecutableNormalizedField> fields, long times) {
		return fields.stream().map((field) -> cost(field, times)).toList();
	}

	/** An object has one type, so only the costliest of its possible types counts. */
	private static long costWithin(ExecutableNormalizedField field, List<FieldCost> parts) {
		Map<String, Long> byType = new HashMap<>();
		List<ExecutableNormalizedField> children = field.getChildren();
		for (int i = 0; i < children.size(); i++) {
			long total = parts.get(i).total();
			children.get(i).getObjectTypeNames().forEach((type) -> byType.merge(type, total, QueryCost::add));
		}
		return byType.values().stream().mapToLong(Long::longValue).max().orElse(0);
	}

	/** The page information and the node of an edge are not read by themselves. */
	private static boolean isPartOfParent(ExecutableNormalizedField field, GraphQLNamedType type) {
		return type instanceof GraphQLObjectType object && "PageInfo".equals(object.getName())
				|| "node".equals(field.getName()) && field.getParent() != null
						&& "edges".equals(field.getParent().getName());
	}

	private GraphQLOutputType type(ExecutableNormalizedField field) {
		String parent = field.getObjectTypeNames().iterator().next();
		return this.schema.getObjectType(parent).getFieldDefinition(field.getName()).getType();
	}

	/**
	 * The cost of a field.
	 *
	 * @param total with all fields within it
	 * @param times how often the field is executed
	 * @param size of the list; null if the field is no list
	 * @param each cost of each object of the list
	 * @param parts the fields within it
	 */
	private record FieldCost(long total, long times, CostWeights.@Nullable Size size, long each,
			List<FieldCost> parts) {

		boolean isIntrospection() {
			return this.each == INTROSPECTION;
		}

		/** Its share of the cost of the operation. */
		long share() {
			return QueryCost.multiply(this.total, this.times);
		}

		/**
		 * The size with which the operation would cost the maximum; 0 if there is none.
		 */
		long affordableSize(long operation, int maximum) {
			if (this.size == null || this.size.argument() == null || operation >= QueryCost.MAX) {
				return 0;
			}
			long one = QueryCost.multiply(this.times, QueryCost.multiply(this.size.times(), this.each));
			return Math.max(0, this.size.number() - (operation - maximum + one - 1) / one);
		}

	}

}

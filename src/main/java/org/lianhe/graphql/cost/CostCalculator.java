package org.lianhe.graphql.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.lianhe.query.plan.QueryLimits;

/**
 * Tells from the arguments what an operation costs: an object that may be read costs 1,
 * and a list costs as many times what is within it as it may have objects.
 */
public final class CostCalculator {

	private final GraphQLSchema schema;

	private final QueryLimits limits;

	private final int page;

	/**
	 * For operations on a schema.
	 * @param page items of a page where none is asked for
	 */
	public CostCalculator(GraphQLSchema schema, QueryLimits limits, int page) {
		this.schema = schema;
		this.limits = limits;
		this.page = page;
	}

	/** What fields of {@code Query} cost together. */
	public CostBreakdown cost(List<ExecutableNormalizedField> fields) {
		List<FieldCost> prices = fields.stream().map((field) -> price(field, 1)).toList();
		return new CostBreakdown(prices.stream().mapToLong(FieldCost::total).reduce(0, SaturatingMath::sum), prices);
	}

	private FieldCost price(ExecutableNormalizedField field, long times) {
		long fixed = CostWeights.fixed(field);
		if (field.getName().startsWith("__")) {
			return new FieldCost(CostWeights.ofSchema(field), times, null, 0, List.of());
		}
		GraphQLOutputType type = type(field);
		GraphQLNamedType element = GraphQLTypeUtil.unwrapAll(type);
		if (!field.hasChildren()) {
			return new FieldCost(fixed, times, null, 0, List.of());
		}
		if (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList) {
			return list(field, element.getName(), fixed, times);
		}
		List<FieldCost> parts = parts(field, times);
		long own = (isOfItsOwner(field, element)) ? 0 : 1;
		return new FieldCost(SaturatingMath.sum(fixed + own, within(field, parts)), times, null, 0, parts);
	}

	private FieldCost list(ExecutableNormalizedField field, String element, long fixed, long times) {
		CostWeights.Size size = CostWeights.size(field, element, this.page);
		long number = SaturatingMath.product(size.times(), Math.min(size.number(), most(size)));
		List<FieldCost> parts = parts(field, SaturatingMath.product(times, number));
		long each = SaturatingMath.sum(1, within(field, parts));
		return new FieldCost(SaturatingMath.sum(fixed, SaturatingMath.product(number, each)), times, size, each, parts);
	}

	/** What asks for more is refused in words of its own. */
	private long most(CostWeights.Size size) {
		if (size.argument() == null) {
			return SaturatingMath.MOST;
		}
		return "maxNodes".equals(size.argument()) ? this.limits.networkNodes() : this.limits.pageSize();
	}

	private List<FieldCost> parts(ExecutableNormalizedField field, long times) {
		return field.getChildren().stream().map((child) -> price(child, times)).toList();
	}

	/**
	 * An object is of one type, so that of fields of different types the dearest count.
	 */
	private static long within(ExecutableNormalizedField field, List<FieldCost> parts) {
		Map<String, Long> byType = new HashMap<>();
		List<ExecutableNormalizedField> children = field.getChildren();
		for (int i = 0; i < children.size(); i++) {
			long total = parts.get(i).total();
			children.get(i).getObjectTypeNames().forEach((type) -> byType.merge(type, total, SaturatingMath::sum));
		}
		return byType.values().stream().mapToLong(Long::longValue).max().orElse(0);
	}

	/** A page's information and the node of an edge are not read by themselves. */
	private static boolean isOfItsOwner(ExecutableNormalizedField field, GraphQLType type) {
		return type instanceof GraphQLObjectType object && "PageInfo".equals(object.getName())
				|| "node".equals(field.getName()) && field.getParent() != null
						&& "edges".equals(field.getParent().getName());
	}

	private GraphQLOutputType type(ExecutableNormalizedField field) {
		String owner = field.getObjectTypeNames().iterator().next();
		return this.schema.getObjectType(owner).getFieldDefinition(field.getName()).getType();
	}

}

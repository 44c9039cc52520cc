package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.query.jdbc.TableAlias;

/**
 * The field {@code groupBy}: how many rows of a list have each value of a dimension, or
 * each pair of values of two dimensions. Having no value counts as a value.
 *
 * @param list the list that is counted
 */
record GroupByField(CountableList list) implements FieldPlanner {

	private static final int MAX_DIMENSIONS = 2;

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		int first = DimensionArguments.first(requested, planner.context());
		ListQuery list = this.list.openList();
		List<Dimension.Values> values = DimensionArguments.open(planner, this.list.target(), list, by(requested),
				requested);
		Breakdown counts = new Breakdown(planner, list, values, first, List.of());
		ObjectSelection selection = planner.selection(requested.children(),
				TypeBinding.ofComputedRows("Group", (field) -> part(counts, field)));
		return counts.step(this.list, requested, selection,
				(rows, owner) -> rows.rowsOf(owner).stream().sorted(counts.order()).limit(first));
	}

	private static List<Object> by(RequestedField requested) {
		List<Object> by = requested.argument("by");
		int size = (by != null) ? by.size() : 0;
		if (by == null || size < 1 || size > MAX_DIMENSIONS) {
			throw ApiException.badInput("`by` has " + size + " dimensions; it takes 1 to " + MAX_DIMENSIONS + ".")
				.with("argument", "by")
				.with("maximum", MAX_DIMENSIONS);
		}
		return by;
	}

	private static ColumnValue part(Breakdown counts, String field) {
		return switch (field) {
			case "key" -> (planner, alias, requested) -> each(counts, (axis) -> axis::key);
			case "labels" ->
				(planner, alias, requested) -> each(counts, (axis) -> axis.label(planner, requested)::apply);
			default -> ColumnValue.ofRowIndex(counts.count());
		};
	}

	private static Function<@Nullable Object[], @Nullable Object> each(Breakdown counts,
			Function<BreakdownAxis, Function<@Nullable Object[], @Nullable Object>> show) {
		List<Function<@Nullable Object[], @Nullable Object>> shows = counts.axes().stream().map(show).toList();
		return (cells) -> {
			List<@Nullable Object> all = new ArrayList<>(shows.size());
			shows.forEach((one) -> all.add(one.apply(cells)));
			return all;
		};
	}

}

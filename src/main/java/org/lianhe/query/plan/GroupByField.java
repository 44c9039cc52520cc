package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.query.jdbc.TableAlias;

/**
 * How many rows of a list have each value of a dimension, or each two values of two
 * dimensions together; having none counts as a value.
 *
 * @param of the list
 */
record GroupByField(CountableList of) implements FieldPlanner {

	private static final int MOST = 2;

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		int first = DimensionArguments.first(asked, planner.context());
		ListQuery list = this.of.open();
		List<Dimension.Values> values = DimensionArguments.open(planner, this.of.target(), list, by(asked), asked);
		Breakdown counts = new Breakdown(planner, list, values, first, List.of());
		ObjectSelection selection = planner.selection(asked.children(),
				TypeBinding.made("Group", (field) -> part(counts, field)));
		return counts.step(this.of, asked, selection,
				(rows, owner) -> rows.of(owner).stream().sorted(counts.order()).limit(first));
	}

	private static List<Object> by(RequestedField asked) {
		List<Object> by = asked.argument("by");
		int size = (by != null) ? by.size() : 0;
		if (by == null || size < 1 || size > MOST) {
			throw ApiException.badInput("`by` has " + size + " dimensions; it takes 1 to " + MOST + ".")
				.with("argument", "by")
				.with("maximum", MOST);
		}
		return by;
	}

	private static ColumnValue part(Breakdown counts, String field) {
		return switch (field) {
			case "key" -> (planner, scope, asked) -> each(counts, (axis) -> axis::key);
			case "labels" -> (planner, scope, asked) -> each(counts, (axis) -> axis.label(planner, asked)::apply);
			default -> ColumnValue.at(counts.count());
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

package org.lianhe.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.sql.Scope;

/**
 * How many rows of a list have each value of a dimension, or each two values of two
 * dimensions together; having none counts as a value.
 *
 * @param of the list
 */
record GroupBy(Counted of) implements Output {

	private static final int MOST = 2;

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		int first = Dimensions.first(asked, planner.context());
		Listing list = this.of.open();
		List<Dimension.Values> values = Dimensions.open(planner, this.of.target(), list, by(asked), asked);
		Breakdown counts = new Breakdown(planner, list, values, first, List.of());
		Selection selection = planner.selection(asked.children(),
				Variant.made("Group", (field) -> part(counts, field)));
		return counts.step(this.of, asked, selection,
				(rows, owner) -> rows.of(owner).stream().sorted(counts.order()).limit(first));
	}

	private static List<Object> by(Asked asked) {
		List<Object> by = asked.argument("by");
		int size = (by != null) ? by.size() : 0;
		if (by == null || size < 1 || size > MOST) {
			throw Refusal.badInput("`by` has " + size + " dimensions; it takes 1 to " + MOST + ".")
				.with("argument", "by")
				.with("maximum", MOST);
		}
		return by;
	}

	private static Value part(Breakdown counts, String field) {
		return switch (field) {
			case "key" -> (planner, scope, asked) -> each(counts, (axis) -> axis::key);
			case "labels" -> (planner, scope, asked) -> each(counts, (axis) -> axis.label(planner, asked)::apply);
			default -> Value.at(counts.count());
		};
	}

	private static Function<@Nullable Object[], @Nullable Object> each(Breakdown counts,
			Function<Axis, Function<@Nullable Object[], @Nullable Object>> show) {
		List<Function<@Nullable Object[], @Nullable Object>> shows = counts.axes().stream().map(show).toList();
		return (cells) -> {
			List<@Nullable Object> all = new ArrayList<>(shows.size());
			shows.forEach((one) -> all.add(one.apply(cells)));
			return all;
		};
	}

}

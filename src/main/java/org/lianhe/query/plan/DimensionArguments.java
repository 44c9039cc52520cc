package org.lianhe.query.plan;

import java.util.List;
import java.util.Set;

import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Reads the arguments of {@code facets} and {@code groupBy}. */
final class DimensionArguments {

	private DimensionArguments() {
	}

	/**
	 * Joins the values of the named dimensions to the statement of a list.
	 * @throws ApiException if {@code level} is given and none of the dimensions has
	 * levels
	 */
	static List<Dimension.Values> open(QueryPlanner planner, String target, ListQuery list, List<?> names,
			RequestedField requested) {
		RowType type = planner.types().get(target);
		List<Dimension> wanted = names.stream().map((name) -> of(type, name.toString())).toList();
		Object level = requested.argument("level");
		String kind = (level != null) ? level.toString() : null;
		if (kind != null && wanted.stream().noneMatch(Dimension::hasLevels)) {
			throw ApiException.badInput("`level` is a kind of place; it goes with PLACE alone.")
				.with("argument", "level");
		}
		return wanted.stream()
			.map((one) -> one.open(planner.types(), list.tables().node(), one.hasLevels() ? kind : null))
			.toList();
	}

	private static Dimension of(RowType type, String name) {
		Dimension dimension = type.facets().get(name);
		if (dimension == null) {
			throw new IllegalStateException(type.name() + " has no dimension " + name);
		}
		return dimension;
	}

	/** The argument {@code first}, or its default. */
	static int first(RequestedField requested, PlanContext context) {
		Integer wanted = requested.argument("first");
		if (wanted == null) {
			return context.defaultListSize();
		}
		LimitsProperties limits = context.limits();
		if (wanted < 0 || wanted > limits.maxPageSize()) {
			throw new ApiException((wanted < 0) ? ErrorCode.BAD_USER_INPUT : ErrorCode.PAGE_TOO_LARGE,
					"`first` is " + wanted + "; it takes 0 to " + limits.maxPageSize() + ".")
				.with("argument", "first")
				.with("maximum", limits.maxPageSize());
		}
		return wanted;
	}

	/** The argument {@code selected}: keys of values that are always shown. */
	static Set<String> selected(RequestedField requested, LimitsProperties limits) {
		List<String> selected = requested.argument("selected");
		if (selected == null) {
			return Set.of();
		}
		if (selected.size() > limits.maxPageSize()) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					"`selected` has " + selected.size() + " values; it may have " + limits.maxPageSize() + ".")
				.with("argument", "selected")
				.with("maximum", limits.maxPageSize());
		}
		return Set.copyOf(selected);
	}

}

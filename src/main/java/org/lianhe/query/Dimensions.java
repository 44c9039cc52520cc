package org.lianhe.query;

import java.util.List;
import java.util.Set;

import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** Reads the arguments of a field that counts. */
final class Dimensions {

	private Dimensions() {
	}

	/**
	 * The values of dimensions by name, opened in the statement of a list.
	 * @throws Refusal if a level is asked for and none of them has levels
	 */
	static List<Dimension.Values> open(Planner planner, String target, Listing list, List<?> names, Asked asked) {
		RowType type = planner.types().get(target);
		List<Dimension> wanted = names.stream().map((name) -> of(type, name.toString())).toList();
		Object level = asked.argument("level");
		String kind = (level != null) ? level.toString() : null;
		if (kind != null && wanted.stream().noneMatch(Dimension::hasLevels)) {
			throw Refusal.badInput("`level` is a kind of place; it goes with PLACE alone.").with("argument", "level");
		}
		return wanted.stream()
			.map((one) -> one.open(planner.types(), list.linked().node(), one.hasLevels() ? kind : null))
			.toList();
	}

	private static Dimension of(RowType type, String name) {
		Dimension dimension = type.facets().get(name);
		if (dimension == null) {
			throw new IllegalStateException(type.name() + " has no dimension " + name);
		}
		return dimension;
	}

	/** How many values are wanted. */
	static int first(Asked asked, Context context) {
		Integer wanted = asked.argument("first");
		if (wanted == null) {
			return context.unasked();
		}
		Limits limits = context.limits();
		if (wanted < 0 || wanted > limits.pageSize()) {
			throw new Refusal((wanted < 0) ? Code.BAD_USER_INPUT : Code.PAGE_TOO_LARGE,
					"`first` is " + wanted + "; it takes 0 to " + limits.pageSize() + ".")
				.with("argument", "first")
				.with("maximum", limits.pageSize());
		}
		return wanted;
	}

	/** The keys of the values to keep, each once. */
	static Set<String> selected(Asked asked, Limits limits) {
		List<String> selected = asked.argument("selected");
		if (selected == null) {
			return Set.of();
		}
		if (selected.size() > limits.pageSize()) {
			throw new Refusal(Code.QUERY_TOO_COSTLY,
					"`selected` has " + selected.size() + " values; it may have " + limits.pageSize() + ".")
				.with("argument", "selected")
				.with("maximum", limits.pageSize());
		}
		return Set.copyOf(selected);
	}

}

package org.lianhe.query;

import java.util.List;
import java.util.Set;

import org.lianhe.sql.Scope;

/**
 * How many rows of a list have each value of a dimension.
 *
 * @param of the list
 */
record Facets(Counted of) implements Output {

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		int first = Dimensions.first(asked, planner.context());
		Set<String> selected = Dimensions.selected(asked, planner.context().limits());
		Listing list = this.of.open();
		List<Dimension.Values> values = Dimensions.open(planner, this.of.target(), list,
				List.of(asked.<Object>argument("by")), asked);
		Breakdown counts = new Breakdown(planner, list, values, first, selected);
		Buckets buckets = new Buckets(counts, first, selected);
		Selection selection = planner.selection(asked.children(),
				Variant.made("Facet", (field) -> part(buckets, field)));
		return counts.step(this.of, asked, selection,
				(rows, owner) -> buckets.of(rows.of(owner), rows.of(null)).stream());
	}

	private static Value part(Buckets buckets, String field) {
		Axis axis = buckets.counts().axes().get(0);
		return switch (field) {
			case "value" -> (planner, scope, asked) -> buckets::key;
			case "label" -> (planner, scope, asked) -> axis.label(planner, asked)::apply;
			case "isSelected" -> (planner, scope, asked) -> buckets::isSelected;
			default -> Value.at(buckets.counts().count());
		};
	}

}

package org.lianhe.query.plan;

import java.util.List;
import java.util.Set;

import org.lianhe.query.jdbc.TableAlias;

/**
 * How many rows of a list have each value of a dimension.
 *
 * @param of the list
 */
record FacetsField(CountableList of) implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		int first = DimensionArguments.first(asked, planner.context());
		Set<String> selected = DimensionArguments.selected(asked, planner.context().limits());
		ListQuery list = this.of.open();
		List<Dimension.Values> values = DimensionArguments.open(planner, this.of.target(), list,
				List.of(asked.<Object>argument("by")), asked);
		Breakdown counts = new Breakdown(planner, list, values, first, selected);
		BucketSelection buckets = new BucketSelection(counts, first, selected);
		ObjectSelection selection = planner.selection(asked.children(),
				TypeBinding.made("Facet", (field) -> part(buckets, field)));
		return counts.step(this.of, asked, selection,
				(rows, owner) -> buckets.of(rows.of(owner), rows.of(null)).stream());
	}

	private static ColumnValue part(BucketSelection buckets, String field) {
		BreakdownAxis axis = buckets.counts().axes().get(0);
		return switch (field) {
			case "value" -> (planner, scope, asked) -> buckets::key;
			case "label" -> (planner, scope, asked) -> axis.label(planner, asked)::apply;
			case "isSelected" -> (planner, scope, asked) -> buckets::isSelected;
			default -> ColumnValue.at(buckets.counts().count());
		};
	}

}

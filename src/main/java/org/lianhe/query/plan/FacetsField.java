package org.lianhe.query.plan;

import java.util.List;
import java.util.Set;

import org.lianhe.query.jdbc.TableAlias;

/**
 * The field {@code facets}: how many rows of a list have each value of a dimension.
 *
 * @param list the list that is counted
 */
record FacetsField(CountableList list) implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		int first = DimensionArguments.first(requested, planner.context());
		Set<String> selected = DimensionArguments.selected(requested, planner.context().limits());
		ListQuery list = this.list.openList();
		List<Dimension.Values> values = DimensionArguments.open(planner, this.list.target(), list,
				List.of(requested.<Object>argument("by")), requested);
		Breakdown counts = new Breakdown(planner, list, values, first, selected);
		BucketSelection buckets = new BucketSelection(counts, first, selected);
		ObjectSelection selection = planner.selection(requested.children(),
				TypeBinding.ofComputedRows("Facet", (field) -> part(buckets, field)));
		return counts.step(this.list, requested, selection,
				(rows, owner) -> buckets.choose(rows.rowsOf(owner), rows.rowsOf(null)).stream());
	}

	private static ColumnValue part(BucketSelection buckets, String field) {
		BreakdownAxis axis = buckets.counts().axes().get(0);
		return switch (field) {
			case "value" -> (planner, alias, requested) -> buckets::key;
			case "label" -> (planner, alias, requested) -> axis.label(planner, requested)::apply;
			case "isSelected" -> (planner, alias, requested) -> buckets::isSelected;
			default -> ColumnValue.ofRowIndex(buckets.counts().count());
		};
	}

}

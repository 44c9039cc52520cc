package org.lianhe.query.plan;

import java.util.List;

import org.lianhe.query.jdbc.TableAlias;

/**
 * An object that was read in the same row as the one that the field belongs to.
 *
 * @param target its type
 */
record SameRowObject(String target) implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		ObjectSelection selection = planner.selection(asked.children(), planner.types().get(this.target), scope);
		return (run, items) -> {
			List<ResultObject> made = items.stream().map((item) -> selection.item(item.cells())).toList();
			for (int i = 0; i < made.size(); i++) {
				items.get(i).set(asked.slot(), made.get(i));
			}
			selection.fill(run, made);
		};
	}

}

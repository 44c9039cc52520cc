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
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		ObjectSelection selection = planner.selection(requested.children(), planner.types().get(this.target), alias);
		return (state, items) -> {
			List<ResultObject> made = items.stream().map((item) -> selection.newObject(item.row())).toList();
			for (int i = 0; i < made.size(); i++) {
				items.get(i).set(requested.slot(), made.get(i));
			}
			selection.fill(state, made);
		};
	}

}

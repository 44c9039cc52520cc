package org.lianhe.query.plan;

import java.util.List;

import org.lianhe.query.jdbc.TableAlias;

/**
 * A field whose object was read in the same row as its parent.
 *
 * @param target type of the object
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

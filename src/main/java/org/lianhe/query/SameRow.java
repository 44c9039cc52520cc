package org.lianhe.query;

import java.util.List;

import org.lianhe.sql.Scope;

/**
 * An object that was read in the same row as the one that the field belongs to.
 *
 * @param target its type
 */
record SameRow(String target) implements Output {

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		Selection selection = planner.selection(asked.children(), planner.types().get(this.target), scope);
		return (run, items) -> {
			List<Item> made = items.stream().map((item) -> selection.item(item.cells())).toList();
			for (int i = 0; i < made.size(); i++) {
				items.get(i).set(asked.slot(), made.get(i));
			}
			selection.fill(run, made);
		};
	}

}

package org.lianhe.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Scope;

/**
 * Objects whose rows are not read but made, and stand in the made row of their owner.
 *
 * @param cell place of the list of rows in the row of the owner
 * @param type of the objects, in the schema
 * @param fields what answers their fields
 */
public record Made(int cell, String type, Function<String, Output> fields) implements Output {

	/**
	 * A step that makes one object, the same for all owners.
	 * @param row makes its row
	 */
	public static Step one(Planner planner, Asked asked, String type, Function<String, Output> fields,
			Function<Run, @Nullable Object[]> row) {
		Selection selection = planner.selection(asked.children(), Variant.made(type, fields));
		return (run, items) -> {
			Item made = selection.item(row.apply(run));
			items.forEach((item) -> item.set(asked.slot(), made));
			selection.fill(run, List.of(made));
		};
	}

	@Override
	@SuppressWarnings("unchecked")
	public Step plan(Planner planner, Scope scope, Asked asked) {
		Selection selection = planner.selection(asked.children(), Variant.made(this.type, this.fields));
		return (run, items) -> {
			List<Item> all = new ArrayList<>();
			for (Item item : items) {
				List<Item> mine = ((List<@Nullable Object[]>) item.cells()[this.cell]).stream()
					.map(selection::item)
					.toList();
				item.set(asked.slot(), mine);
				all.addAll(mine);
			}
			selection.fill(run, all);
		};
	}

}

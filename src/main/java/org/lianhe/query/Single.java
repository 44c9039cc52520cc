package org.lianhe.query;

import java.util.List;

import org.jooq.impl.DSL;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

/**
 * The only row of a table.
 *
 * @param target its type
 */
public record Single(String target) implements Output {

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		RowType type = planner.types().get(this.target);
		Select select = planner.select();
		Scope row = type.open(select, (opened) -> DSL.noCondition());
		select.cell(row.id());
		Selection selection = planner.selection(asked.children(), type, row);
		Lazy<Statement> statement = new Lazy<>(
				() -> planner.prepare(select.selecting(select.columns()), select.columns()));
		return (run, items) -> {
			List<Item> made = run.session().read(statement.get()).stream().map(selection::item).toList();
			selection.fill(run, made);
			items.forEach((item) -> item.set(asked.slot(), made.get(0)));
		};
	}

}

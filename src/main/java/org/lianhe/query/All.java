package org.lianhe.query;

import java.util.List;
import java.util.function.BiFunction;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.lianhe.page.Key;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

/**
 * All rows of a small table, without pages, by id.
 *
 * @param target their type
 * @param which of them are asked for
 */
public record All(String target, BiFunction<Asked, Scope, Condition> which) implements Output {

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		RowType type = planner.types().get(this.target);
		Select select = planner.select();
		Scope row = type.open(select, (opened) -> DSL.noCondition());
		select.where(this.which.apply(asked, row));
		select.cell(row.id());
		Selection selection = planner.selection(asked.children(), type, row);
		Lazy<Statement> statement = new Lazy<>(() -> planner
			.prepare(select.selecting(select.columns()).orderBy(Key.of(row.id()).sort()), select.columns()));
		return (run, items) -> {
			List<Item> made = run.session().read(statement.get()).stream().map(selection::item).toList();
			selection.fill(run, made);
			items.forEach((item) -> item.set(asked.slot(), made));
		};
	}

}

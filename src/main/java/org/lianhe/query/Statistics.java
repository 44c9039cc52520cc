package org.lianhe.query;

import java.util.List;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

import org.springframework.util.function.SingletonSupplier;

/**
 * What a list tells of all its rows together, in one statement.
 *
 * @param of the list
 */
record Statistics(Counted of) implements Output {

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		RowType type = planner.types().get(this.of.target());
		Listing list = this.of.open();
		Select select = list.select();
		Field<Long> owner = list.isOwned() ? list.linked().owner() : DSL.inline(0L);
		int ownerCell = select.cell(owner);
		int count = select.cell(DSL.count());
		Selection selection = planner.selection(asked.children(), new Variant(type.name() + "Statistics",
				(field) -> new Variant.Bound(type.statistics().get(field), list.linked().node())));
		SingletonSupplier<Statement> statement = SingletonSupplier.of(() -> {
			List<Field<?>> columns = select.columns();
			return planner.prepare(
					list.isOwned() ? select.selecting(columns).groupBy(owner) : select.selecting(columns), columns);
		});
		return (run, pages) -> {
			Group rows = this.of.aside(run, statement.obtain(), pages, ownerCell);
			@Nullable Object[] none = new Object[select.columns().size()];
			none[count] = 0;
			List<Item> made = pages.stream().map((page) -> {
				List<@Nullable Object[]> mine = rows.of(page.id(ConnectionParts.OWNER));
				Item item = selection.item(mine.isEmpty() ? none : mine.get(0));
				page.set(asked.slot(), item);
				return item;
			}).toList();
			selection.fill(run, made);
		};
	}

}

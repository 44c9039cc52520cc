package org.lianhe.query.plan;

import java.util.List;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;

import org.springframework.util.function.SingletonSupplier;

/**
 * What a list tells of all its rows together, in one statement.
 *
 * @param of the list
 */
record StatisticsField(CountableList of) implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		RowType type = planner.types().get(this.of.target());
		ListQuery list = this.of.open();
		SelectBuilder select = list.select();
		Field<Long> owner = list.isOwned() ? list.linked().owner() : DSL.inline(0L);
		int ownerCell = select.cell(owner);
		int count = select.cell(DSL.count());
		ObjectSelection selection = planner.selection(asked.children(), new TypeBinding(type.name() + "Statistics",
				(field) -> new TypeBinding.Bound(type.statistics().get(field), list.linked().node())));
		SingletonSupplier<PreparedQuery> statement = SingletonSupplier.of(() -> {
			List<Field<?>> columns = select.columns();
			return planner.prepare(
					list.isOwned() ? select.selecting(columns).groupBy(owner) : select.selecting(columns), columns);
		});
		return (run, pages) -> {
			OwnedRows rows = this.of.aside(run, statement.obtain(), pages, ownerCell);
			@Nullable Object[] none = new Object[select.columns().size()];
			none[count] = 0;
			List<ResultObject> made = pages.stream().map((page) -> {
				List<@Nullable Object[]> mine = rows.of(page.id(ConnectionFields.OWNER));
				ResultObject item = selection.item(mine.isEmpty() ? none : mine.get(0));
				page.set(asked.slot(), item);
				return item;
			}).toList();
			selection.fill(run, made);
		};
	}

}

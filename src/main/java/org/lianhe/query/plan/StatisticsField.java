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
 * The field {@code statistics}: aggregates over all rows of a list, with one statement.
 *
 * @param list the list that is aggregated
 */
record StatisticsField(CountableList list) implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		RowType type = planner.types().get(this.list.target());
		ListQuery list = this.list.openList();
		SelectBuilder select = list.select();
		Field<Long> owner = list.hasParents() ? list.tables().parentId() : DSL.inline(0L);
		int ownerCell = select.addColumn(owner);
		int count = select.addColumn(DSL.count());
		ObjectSelection selection = planner.selection(requested.children(), new TypeBinding(type.name() + "Statistics",
				(field) -> new TypeBinding.FieldBinding(type.statistics().get(field), list.tables().node())));
		SingletonSupplier<PreparedQuery> statement = SingletonSupplier.of(() -> {
			List<Field<?>> columns = select.columns();
			return planner.prepare(
					list.hasParents() ? select.toSelect(columns).groupBy(owner) : select.toSelect(columns), columns);
		});
		return (state, pages) -> {
			OwnedRows rows = this.list.readBeside(state, statement.obtain(), pages, ownerCell);
			@Nullable Object[] none = new Object[select.columns().size()];
			none[count] = 0;
			List<ResultObject> made = pages.stream().map((page) -> {
				List<@Nullable Object[]> mine = rows.rowsOf(page.longAt(ConnectionFields.OWNER));
				ResultObject item = selection.newObject(mine.isEmpty() ? none : mine.get(0));
				page.set(requested.slot(), item);
				return item;
			}).toList();
			selection.fill(state, made);
		};
	}

}

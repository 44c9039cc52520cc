package org.lianhe.query.plan;

import java.util.List;
import java.util.function.BiFunction;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;

import org.springframework.util.function.SingletonSupplier;

/**
 * Plans a list of all rows of a small table, ordered by id and without pages; or the only
 * row of a table.
 *
 * @param target name of the type of the rows
 * @param condition which rows are read
 * @param isSingle whether the field is a single object, the only row of the table
 */
public record UnpagedList(String target, BiFunction<RequestedField, TableAlias, Condition> condition,
		boolean isSingle) implements FieldPlanner {

	/** A list of the rows that match. */
	public static UnpagedList list(String target, BiFunction<RequestedField, TableAlias, Condition> which) {
		return new UnpagedList(target, which, false);
	}

	/** The single object of a table with one row. */
	public static UnpagedList only(String target) {
		return new UnpagedList(target, (requested, row) -> DSL.noCondition(), true);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		RowType type = planner.types().get(this.target);
		SelectBuilder select = planner.newSelect();
		TableAlias row = type.join(select);
		select.where(this.condition.apply(requested, row));
		select.addColumn(row.id());
		ObjectSelection selection = planner.selection(requested.children(), type, row);
		SingletonSupplier<PreparedQuery> statement = planner.readStatement(select,
				List.of(SortKey.of(row.id()).toSortField()));
		return (state, items) -> {
			List<@Nullable Object[]> rows = state.session().read(statement.obtain());
			if (this.isSingle) {
				selection.setSameObject(state, items, requested.slot(), rows.get(0));
			}
			else {
				selection.setSameList(state, items, requested.slot(), rows);
			}
		};
	}

}

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
 * All rows of a small table, without pages, by id; or its only row.
 *
 * @param target their type
 * @param which of them are asked for
 * @param isOne whether the table has one row alone, which then is no list
 */
public record UnpagedList(String target, BiFunction<RequestedField, TableAlias, Condition> which,
		boolean isOne) implements FieldPlanner {

	/** All of them, as a list. */
	public static UnpagedList list(String target, BiFunction<RequestedField, TableAlias, Condition> which) {
		return new UnpagedList(target, which, false);
	}

	/** The only row of a table. */
	public static UnpagedList only(String target) {
		return new UnpagedList(target, (asked, row) -> DSL.noCondition(), true);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		RowType type = planner.types().get(this.target);
		SelectBuilder select = planner.select();
		TableAlias row = type.open(select);
		select.where(this.which.apply(asked, row));
		select.cell(row.id());
		ObjectSelection selection = planner.selection(asked.children(), type, row);
		SingletonSupplier<PreparedQuery> statement = planner.reading(select, List.of(SortKey.of(row.id()).sort()));
		return (run, items) -> {
			List<@Nullable Object[]> rows = run.session().read(statement.obtain());
			if (this.isOne) {
				selection.sharedOne(run, items, asked.slot(), rows.get(0));
			}
			else {
				selection.shared(run, items, asked.slot(), rows);
			}
		};
	}

}

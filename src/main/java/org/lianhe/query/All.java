package org.lianhe.query;

import java.util.List;
import java.util.function.BiFunction;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.page.Key;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

import org.springframework.util.function.SingletonSupplier;

/**
 * All rows of a small table, without pages, by id; or its only row.
 *
 * @param target their type
 * @param which of them are asked for
 * @param isOne whether the table has one row alone, which then is no list
 */
public record All(String target, BiFunction<Asked, Scope, Condition> which, boolean isOne) implements Output {

	/** All of them, as a list. */
	public static All list(String target, BiFunction<Asked, Scope, Condition> which) {
		return new All(target, which, false);
	}

	/** The only row of a table. */
	public static All only(String target) {
		return new All(target, (asked, row) -> DSL.noCondition(), true);
	}

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		RowType type = planner.types().get(this.target);
		Select select = planner.select();
		Scope row = type.open(select);
		select.where(this.which.apply(asked, row));
		select.cell(row.id());
		Selection selection = planner.selection(asked.children(), type, row);
		SingletonSupplier<Statement> statement = planner.reading(select, List.of(Key.of(row.id()).sort()));
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

package org.lianhe.query.plan;

import java.util.List;
import java.util.function.Supplier;

import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.TableAlias;

/**
 * A list of keys with counts that is the same for all parents.
 *
 * @param query statement that reads keys and counts
 */
public record ValueCounts(Supplier<ResultQuery<Record2<String, Integer>>> query) implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		ResultQuery<Record2<String, Integer>> read = this.query.get();
		List<Field<?>> columns = List.of(read.fields());
		PreparedQuery statement = planner.prepare(read, columns);
		ObjectSelection selection = planner.selection(requested.children(),
				TypeBinding.ofComputedRows("Count", (field) -> ColumnValue.ofRowIndex("key".equals(field) ? 0 : 1)));
		return (state, items) -> selection.setSameList(state, items, requested.slot(), state.session().read(statement));
	}

}

package org.lianhe.query.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;

import org.springframework.util.function.SingletonSupplier;

/** Tells which objects of a type a filter lets through, of those whose ids are known. */
public final class IdFilter {

	private final boolean isOpen;

	private final SingletonSupplier<PreparedQuery> statement;

	/**
	 * Plans it.
	 * @param filter as the field's argument gave it; null or empty lets all through
	 */
	public IdFilter(QueryPlanner planner, String target, @Nullable Map<String, @Nullable Object> filter) {
		FilterLimits.check(filter, planner.context().limits());
		this.isOpen = filter == null || filter.isEmpty();
		RowType type = planner.types().get(target);
		SelectBuilder select = planner.select();
		TableAlias scope = type.open(select, (opened) -> ParentKeys.given(planner, select).are(opened.id()));
		List<Field<Long>> columns = List.of(scope.id());
		select.where(type.matching(planner.types(), scope, filter));
		this.statement = SingletonSupplier.of(() -> planner.prepare(select.selecting(columns), columns));
	}

	/** Whether it lets all through. */
	public boolean isOpen() {
		return this.isOpen;
	}

	/** Those of the ids that pass. */
	public Set<Long> pass(ExecutionState run, List<Long> ids) {
		if (this.isOpen) {
			return new HashSet<>(ids);
		}
		Set<Long> passed = new HashSet<>();
		run.session().read(this.statement.obtain(), ids).forEach((row) -> passed.add((Long) row[0]));
		return passed;
	}

}

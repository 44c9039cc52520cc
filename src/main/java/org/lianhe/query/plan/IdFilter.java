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

/** Applies a filter to objects whose ids are known. */
public final class IdFilter {

	private final boolean acceptsAll;

	private final SingletonSupplier<PreparedQuery> statement;

	/**
	 * Plans the statement.
	 * @param filter the filter argument; null or empty accepts all
	 */
	public IdFilter(QueryPlanner planner, String target, @Nullable Map<String, @Nullable Object> filter) {
		if (filter != null) {
			FilterLimits.check(filter, planner.context().limits());
		}
		this.acceptsAll = filter == null || filter.isEmpty();
		RowType type = planner.types().get(target);
		SelectBuilder select = planner.newSelect();
		TableAlias alias = type.join(select, (opened) -> ParentKeys.ofInputIds(planner, select).matches(opened.id()));
		List<Field<Long>> columns = List.of(alias.id());
		select.where(type.filterCondition(planner.types(), alias, filter));
		this.statement = SingletonSupplier.of(() -> planner.prepare(select.toSelect(columns), columns));
	}

	/** Whether the filter accepts all objects. */
	public boolean acceptsAll() {
		return this.acceptsAll;
	}

	/** Returns the ids of the objects that match. */
	public Set<Long> filter(ExecutionState state, List<Long> ids) {
		if (this.acceptsAll) {
			return new HashSet<>(ids);
		}
		Set<Long> passed = new HashSet<>();
		state.session().read(this.statement.obtain(), ids).forEach((row) -> passed.add((Long) row[0]));
		return passed;
	}

}

package org.lianhe.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

import org.springframework.util.function.SingletonSupplier;

/** Tells which objects of a type a filter lets through, of those whose ids are known. */
public final class Sieve {

	private final boolean isOpen;

	private final SingletonSupplier<Statement> statement;

	/**
	 * Plans it.
	 * @param filter as the field's argument gave it; null or empty lets all through
	 */
	public Sieve(Planner planner, String target, @Nullable Map<String, @Nullable Object> filter) {
		FilterLimits.check(filter, planner.context().limits());
		this.isOpen = filter == null || filter.isEmpty();
		RowType type = planner.types().get(target);
		Select select = planner.select();
		Scope scope = type.open(select, (opened) -> Owners.given(planner, select).are(opened.id()));
		List<Field<Long>> columns = List.of(scope.id());
		select.where(type.matching(planner.types(), scope, filter));
		this.statement = SingletonSupplier.of(() -> planner.prepare(select.selecting(columns), columns));
	}

	/** Whether it lets all through. */
	public boolean isOpen() {
		return this.isOpen;
	}

	/** Those of the ids that pass. */
	public Set<Long> pass(Run run, List<Long> ids) {
		if (this.isOpen) {
			return new HashSet<>(ids);
		}
		Set<Long> passed = new HashSet<>();
		run.session().read(this.statement.obtain(), ids).forEach((row) -> passed.add((Long) row[0]));
		return passed;
	}

}

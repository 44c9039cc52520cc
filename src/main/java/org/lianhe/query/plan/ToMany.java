package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.KeysetOrder;

import org.springframework.util.function.SingletonSupplier;

/**
 * All objects that belong to a row: as a list, or only the first of them.
 *
 * @param target their type
 * @param link the way to them
 * @param isFirstOnly whether the first alone is wanted, or null
 */
public record ToMany(String target, Relationship link, boolean isFirstOnly) implements FieldPlanner {

	/** All of them, in their natural order. */
	public static ToMany list(String target, Relationship link) {
		return new ToMany(target, link, false);
	}

	/** The first of them, or null. */
	public static ToMany first(String target, Relationship link) {
		return new ToMany(target, link, true);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		int ownerCell = scope.select().cell(scope.id());
		RowType type = planner.types().get(this.target);
		SelectBuilder select = planner.select();
		Relationship.Linked linked = this.link.open(select, type, ParentKeys.given(planner, select));
		int owner = select.cell(linked.owner());
		ObjectSelection selection = planner.selection(asked.children(), type, linked.node());
		SingletonSupplier<PreparedQuery> statement = planner.reading(select, new KeysetOrder(linked.natural()).sort());
		return (run, items) -> {
			OwnedRows rows = OwnedRows.by(owner,
					run.session().read(statement.obtain(), OwnedRows.owners(items, ownerCell)));
			List<ResultObject> all = new ArrayList<>();
			Map<Long, List<ResultObject>> made = new HashMap<>();
			rows.forEach((id, mine) -> {
				List<ResultObject> some = (this.isFirstOnly ? mine.subList(0, 1) : mine).stream()
					.map(selection::item)
					.toList();
				made.put(id, some);
				all.addAll(some);
			});
			selection.fill(run, all);
			items.forEach((item) -> item.set(asked.slot(), value(made.get((Long) item.cells()[ownerCell]))));
		};
	}

	private @Nullable Object value(@Nullable List<ResultObject> made) {
		if (this.isFirstOnly) {
			return (made != null) ? made.get(0) : null;
		}
		return (made != null) ? made : List.of();
	}

}

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
 * A field with all related objects as a list without pages, or with only the first of
 * them.
 *
 * @param target type of the objects
 * @param relationship the relationship to them
 * @param isFirstOnly whether the value is the first object, or null if there is none
 */
public record ToMany(String target, Relationship relationship, boolean isFirstOnly) implements FieldPlanner {

	/** A list of all of them in the default order of the relationship. */
	public static ToMany list(String target, Relationship relationship) {
		return new ToMany(target, relationship, false);
	}

	/** The first of them in the default order; null if there is none. */
	public static ToMany first(String target, Relationship relationship) {
		return new ToMany(target, relationship, true);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		int ownerCell = alias.select().addColumn(alias.id());
		RowType type = planner.types().get(this.target);
		SelectBuilder select = planner.newSelect();
		Relationship.JoinedTables tables = this.relationship.join(select, type, ParentKeys.ofInputIds(planner, select));
		int owner = select.addColumn(tables.parentId());
		ObjectSelection selection = planner.selection(requested.children(), type, tables.node());
		SingletonSupplier<PreparedQuery> statement = planner.readStatement(select,
				new KeysetOrder(tables.defaultOrder()).toSortFields());
		return (state, items) -> {
			OwnedRows rows = OwnedRows.groupedBy(owner,
					state.session().read(statement.obtain(), OwnedRows.parentIds(items, ownerCell)));
			List<ResultObject> all = new ArrayList<>();
			Map<Long, List<ResultObject>> made = new HashMap<>();
			rows.forEach((id, mine) -> {
				List<ResultObject> some = (this.isFirstOnly ? mine.subList(0, 1) : mine).stream()
					.map(selection::newObject)
					.toList();
				made.put(id, some);
				all.addAll(some);
			});
			selection.fill(state, all);
			items.forEach((item) -> item.set(requested.slot(), value(made.get((Long) item.row()[ownerCell]))));
		};
	}

	private @Nullable Object value(@Nullable List<ResultObject> made) {
		if (this.isFirstOnly) {
			return (made != null) ? made.get(0) : null;
		}
		return (made != null) ? made : List.of();
	}

}

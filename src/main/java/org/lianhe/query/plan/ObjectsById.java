package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;

import org.springframework.util.function.SingletonSupplier;

/** Reads objects whose ids are known. Each object is read and filled once. */
final class ObjectsById {

	private final int id;

	private final ObjectSelection selection;

	private final SingletonSupplier<PreparedQuery> statement;

	ObjectsById(QueryPlanner planner, RequestedField requested, String target) {
		RowType type = planner.types().get(target);
		SelectBuilder select = planner.newSelect();
		TableAlias one = type.join(select, (opened) -> ParentKeys.ofInputIds(planner, select).matches(opened.id()));
		this.id = select.addColumn(one.id());
		this.selection = planner.selection(requested.children(), type, one);
		this.statement = planner.readStatement(select);
	}

	/** Returns the objects with these ids, with all requested fields set. */
	Map<Long, ResultObject> read(ExecutionState state, Collection<Long> ids) {
		List<ResultObject> found = new ArrayList<>();
		Map<Long, ResultObject> byId = new HashMap<>();
		for (Object[] row : state.session().read(this.statement.obtain(), List.copyOf(new LinkedHashSet<>(ids)))) {
			ResultObject item = this.selection.newObject(row);
			found.add(item);
			byId.put((Long) row[this.id], item);
		}
		this.selection.fill(state, found);
		return byId;
	}

}

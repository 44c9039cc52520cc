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

/** What was asked of objects that are known by id: each is read and filled once. */
final class ObjectsById {

	private final int id;

	private final ObjectSelection selection;

	private final SingletonSupplier<PreparedQuery> statement;

	ObjectsById(QueryPlanner planner, RequestedField asked, String target) {
		RowType type = planner.types().get(target);
		SelectBuilder select = planner.select();
		TableAlias one = type.open(select, (opened) -> ParentKeys.given(planner, select).are(opened.id()));
		this.id = select.cell(one.id());
		this.selection = planner.selection(asked.children(), type, one);
		this.statement = planner.reading(select);
	}

	/** The objects with these ids, filled. */
	Map<Long, ResultObject> read(ExecutionState run, Collection<Long> ids) {
		List<ResultObject> found = new ArrayList<>();
		Map<Long, ResultObject> byId = new HashMap<>();
		for (Object[] row : run.session().read(this.statement.obtain(), List.copyOf(new LinkedHashSet<>(ids)))) {
			ResultObject item = this.selection.item(row);
			found.add(item);
			byId.put((Long) row[this.id], item);
		}
		this.selection.fill(run, found);
		return byId;
	}

}

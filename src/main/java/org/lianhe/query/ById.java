package org.lianhe.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

import org.springframework.util.function.SingletonSupplier;

/** What was asked of objects that are known by id: each is read and filled once. */
final class ById {

	private final int id;

	private final Selection selection;

	private final SingletonSupplier<Statement> statement;

	ById(Planner planner, Asked asked, String target) {
		RowType type = planner.types().get(target);
		Select select = planner.select();
		Scope one = type.open(select, (opened) -> Owners.given(planner, select).are(opened.id()));
		this.id = select.cell(one.id());
		this.selection = planner.selection(asked.children(), type, one);
		this.statement = planner.reading(select);
	}

	/** The objects with these ids, filled. */
	Map<Long, Item> read(Run run, Collection<Long> ids) {
		List<Item> found = new ArrayList<>();
		Map<Long, Item> byId = new HashMap<>();
		for (Object[] row : run.session().read(this.statement.obtain(), List.copyOf(new LinkedHashSet<>(ids)))) {
			Item item = this.selection.item(row);
			found.add(item);
			byId.put((Long) row[this.id], item);
		}
		this.selection.fill(run, found);
		return byId;
	}

}

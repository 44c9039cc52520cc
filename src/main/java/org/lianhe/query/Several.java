package org.lianhe.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.page.Order;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

import org.springframework.util.function.SingletonSupplier;

/**
 * All objects that belong to a row: as a list, or only the first of them.
 *
 * @param target their type
 * @param link the way to them
 * @param isFirstOnly whether the first alone is wanted, or null
 */
public record Several(String target, Link link, boolean isFirstOnly) implements Output {

	/** All of them, in their natural order. */
	public static Several list(String target, Link link) {
		return new Several(target, link, false);
	}

	/** The first of them, or null. */
	public static Several first(String target, Link link) {
		return new Several(target, link, true);
	}

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		int ownerCell = scope.select().cell(scope.id());
		RowType type = planner.types().get(this.target);
		Select select = planner.select();
		Link.Linked linked = this.link.open(select, type, Owners.given(planner, select));
		int owner = select.cell(linked.owner());
		Selection selection = planner.selection(asked.children(), type, linked.node());
		SingletonSupplier<Statement> statement = planner.reading(select, new Order(linked.natural()).sort());
		return (run, items) -> {
			Group rows = Group.by(owner, run.session().read(statement.obtain(), Group.owners(items, ownerCell)));
			List<Item> all = new ArrayList<>();
			Map<Long, List<Item>> made = new HashMap<>();
			rows.forEach((id, mine) -> {
				List<Item> some = (this.isFirstOnly ? mine.subList(0, 1) : mine).stream().map(selection::item).toList();
				made.put(id, some);
				all.addAll(some);
			});
			selection.fill(run, all);
			items.forEach((item) -> item.set(asked.slot(), value(made.get((Long) item.cells()[ownerCell]))));
		};
	}

	private @Nullable Object value(@Nullable List<Item> made) {
		if (this.isFirstOnly) {
			return (made != null) ? made.get(0) : null;
		}
		return (made != null) ? made : List.of();
	}

}

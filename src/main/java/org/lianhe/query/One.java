package org.lianhe.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

/**
 * The one object that a row refers to by id. Each is read and filled once, however many
 * rows refer to it.
 *
 * @param target its type
 * @param reference the id in the row
 */
public record One(String target, Function<Scope, Field<Long>> reference) implements Output {

	/** The object whose id a column holds. */
	public static One by(String target, TableField<?, Long> column) {
		return new One(target, (scope) -> scope.field(column));
	}

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		int from = scope.select().cell(this.reference.apply(scope));
		RowType type = planner.types().get(this.target);
		Select select = planner.select();
		Scope one = type.open(select, (opened) -> Owners.given(planner, select).are(opened.id()));
		int id = select.cell(one.id());
		Selection selection = planner.selection(asked.children(), type, one);
		Lazy<Statement> statement = new Lazy<>(
				() -> planner.prepare(select.selecting(select.columns()), select.columns()));
		return (run, items) -> {
			Set<Long> wanted = new LinkedHashSet<>();
			items.forEach((item) -> {
				Long reference = item.id(from);
				if (reference != null) {
					wanted.add(reference);
				}
			});
			List<Item> found = new ArrayList<>();
			Map<Long, Item> byId = new HashMap<>();
			for (Object[] row : run.session().read(statement.get(), List.copyOf(wanted))) {
				Item item = selection.item(row);
				found.add(item);
				byId.put((Long) row[id], item);
			}
			selection.fill(run, found);
			items.forEach((item) -> item.set(asked.slot(), byId.get(item.id(from))));
		};
	}

}

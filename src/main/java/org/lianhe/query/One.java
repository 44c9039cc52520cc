package org.lianhe.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.sql.Scope;

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
		ById objects = new ById(planner, asked, this.target);
		return (run, items) -> {
			List<Long> wanted = items.stream().map((item) -> item.id(from)).filter(Objects::nonNull).toList();
			Map<Long, Item> found = objects.read(run, wanted);
			items.forEach((item) -> item.set(asked.slot(), found.get(item.id(from))));
		};
	}

}

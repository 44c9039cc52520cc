package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.query.jdbc.TableAlias;

/**
 * The one object that a row refers to by id. Each is read and filled once, however many
 * rows refer to it.
 *
 * @param target its type
 * @param reference the id in the row
 */
public record ToOne(String target, Function<TableAlias, Field<Long>> reference) implements FieldPlanner {

	/** The object whose id a column holds. */
	public static ToOne by(String target, TableField<?, Long> column) {
		return new ToOne(target, (scope) -> scope.field(column));
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		int from = scope.select().cell(this.reference.apply(scope));
		ObjectsById objects = new ObjectsById(planner, asked, this.target);
		return (run, items) -> {
			List<Long> wanted = items.stream().map((item) -> item.id(from)).filter(Objects::nonNull).toList();
			Map<Long, ResultObject> found = objects.read(run, wanted);
			items.forEach((item) -> item.set(asked.slot(), found.get(item.id(from))));
		};
	}

}

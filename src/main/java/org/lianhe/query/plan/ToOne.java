package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.query.jdbc.TableAlias;

/**
 * A field whose value is the object that a row refers to by id. Each object is read once,
 * however many rows refer to it.
 *
 * @param target type of the object
 * @param reference returns the field with the id
 */
public record ToOne(String target, Function<TableAlias, Field<Long>> reference) implements FieldPlanner {

	/** The object whose id is in a column. */
	public static ToOne by(String target, TableField<?, Long> column) {
		return new ToOne(target, (alias) -> alias.field(column));
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		int from = alias.select().addColumn(this.reference.apply(alias));
		ObjectsById objects = new ObjectsById(planner, requested, this.target);
		return (state, items) -> {
			List<Long> wanted = items.stream().map((item) -> item.longAt(from)).filter(Objects::nonNull).toList();
			Map<Long, ResultObject> found = objects.read(state, wanted);
			items.forEach((item) -> item.set(requested.slot(), found.get(item.longAt(from))));
		};
	}

}

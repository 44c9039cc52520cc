package org.lianhe.query.plan;

import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/** A field whose value is made of the object's own row. */
@FunctionalInterface
public interface ColumnValue extends FieldPlanner {

	/** Asks for columns, and says how a value is made of them. */
	Function<@Nullable Object[], @Nullable Object> reader(QueryPlanner planner, TableAlias alias,
			RequestedField requested);

	@Override
	default PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		Function<@Nullable Object[], @Nullable Object> reading = reader(planner, alias, requested);
		int slot = requested.slot();
		return (state, items) -> {
			for (ResultObject item : items) {
				Object value = reading.apply(item.row());
				if (value == null && requested.isNonNull()) {
					throw new IllegalStateException("no value for " + requested.field().getName());
				}
				item.set(slot, value);
			}
		};
	}

	/** A column as it is. */
	static ColumnValue of(TableField<?, ?> column) {
		return of(column, (value) -> value);
	}

	/** A column, turned into what the schema shows. */
	static ColumnValue of(TableField<?, ?> column, Function<Object, @Nullable Object> show) {
		return (planner, alias, requested) -> {
			int cell = alias.addColumn(column);
			return (cells) -> (cells[cell] != null) ? show.apply(cells[cell]) : null;
		};
	}

	/** Something computed by the store. */
	static ColumnValue ofExpression(Function<TableAlias, Field<?>> expression) {
		return (planner, alias, requested) -> {
			int cell = alias.select().addColumn(expression.apply(alias));
			return (cells) -> cells[cell];
		};
	}

	/** What stands at this place of a row that was not read but made. */
	static ColumnValue ofRowIndex(int cell) {
		return (planner, alias, requested) -> (cells) -> cells[cell];
	}

	/** Always the same. */
	static ColumnValue constant(Object value) {
		return (planner, alias, requested) -> (cells) -> value;
	}

}

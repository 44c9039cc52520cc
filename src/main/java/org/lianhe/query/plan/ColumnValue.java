package org.lianhe.query.plan;

import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/** A field whose value is computed from the row of its object. */
@FunctionalInterface
public interface ColumnValue extends FieldPlanner {

	/**
	 * Adds the columns that the value needs, and returns the function from row to value.
	 */
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

	/** The value of a column. */
	static ColumnValue of(TableField<?, ?> column) {
		return of(column, (value) -> value);
	}

	/** The value of a column, converted to what the schema shows. */
	static ColumnValue of(TableField<?, ?> column, Function<Object, @Nullable Object> show) {
		return (planner, alias, requested) -> {
			int cell = alias.addColumn(column);
			return (cells) -> (cells[cell] != null) ? show.apply(cells[cell]) : null;
		};
	}

	/** The value of an SQL expression. */
	static ColumnValue ofExpression(Function<TableAlias, Field<?>> expression) {
		return (planner, alias, requested) -> {
			int cell = alias.select().addColumn(expression.apply(alias));
			return (cells) -> cells[cell];
		};
	}

	/** The value at this index of a computed row. */
	static ColumnValue ofRowIndex(int cell) {
		return (planner, alias, requested) -> (cells) -> cells[cell];
	}

	/** A constant. */
	static ColumnValue constant(Object value) {
		return (planner, alias, requested) -> (cells) -> value;
	}

}

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
	Function<@Nullable Object[], @Nullable Object> reading(QueryPlanner planner, TableAlias scope,
			RequestedField asked);

	@Override
	default PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		Function<@Nullable Object[], @Nullable Object> reading = reading(planner, scope, asked);
		int slot = asked.slot();
		return (run, items) -> {
			for (ResultObject item : items) {
				Object value = reading.apply(item.cells());
				if (value == null && asked.isNonNull()) {
					throw new IllegalStateException("no value for " + asked.field().getName());
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
		return (planner, scope, asked) -> {
			int cell = scope.cell(column);
			return (cells) -> (cells[cell] != null) ? show.apply(cells[cell]) : null;
		};
	}

	/** Something computed by the store. */
	static ColumnValue computed(Function<TableAlias, Field<?>> expression) {
		return (planner, scope, asked) -> {
			int cell = scope.select().cell(expression.apply(scope));
			return (cells) -> cells[cell];
		};
	}

	/** What stands at this place of a row that was not read but made. */
	static ColumnValue at(int cell) {
		return (planner, scope, asked) -> (cells) -> cells[cell];
	}

	/** Always the same. */
	static ColumnValue constant(Object value) {
		return (planner, scope, asked) -> (cells) -> value;
	}

}

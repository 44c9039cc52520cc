package org.lianhe.query;

import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Scope;

/** A field whose value is made of the object's own row. */
@FunctionalInterface
public interface Value extends Output {

	/** Asks for columns, and says how a value is made of them. */
	Function<@Nullable Object[], @Nullable Object> reading(Planner planner, Scope scope, Asked asked);

	@Override
	default Step plan(Planner planner, Scope scope, Asked asked) {
		Function<@Nullable Object[], @Nullable Object> reading = reading(planner, scope, asked);
		int slot = asked.slot();
		return (run, items) -> {
			for (Item item : items) {
				Object value = reading.apply(item.cells());
				if (value == null && asked.isNonNull()) {
					throw new IllegalStateException("no value for " + asked.field().getName());
				}
				item.set(slot, value);
			}
		};
	}

	/** A column as it is. */
	static Value of(TableField<?, ?> column) {
		return of(column, (value) -> value);
	}

	/** A column, turned into what the schema shows. */
	static Value of(TableField<?, ?> column, Function<Object, @Nullable Object> show) {
		return (planner, scope, asked) -> {
			int cell = scope.cell(column);
			return (cells) -> (cells[cell] != null) ? show.apply(cells[cell]) : null;
		};
	}

	/** Something computed by the store. */
	static Value computed(Function<Scope, Field<?>> expression) {
		return (planner, scope, asked) -> {
			int cell = scope.select().cell(expression.apply(scope));
			return (cells) -> cells[cell];
		};
	}

	/** What stands at this place of a row that was not read but made. */
	static Value at(int cell) {
		return (planner, scope, asked) -> (cells) -> cells[cell];
	}

	/** Always the same. */
	static Value constant(Object value) {
		return (planner, scope, asked) -> (cells) -> value;
	}

}

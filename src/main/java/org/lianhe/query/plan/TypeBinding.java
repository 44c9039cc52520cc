package org.lianhe.query.plan;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/**
 * One concrete type that the objects of a selection may be of.
 *
 * @param name its name in the schema
 * @param fields what answers its fields, and from which row
 */
record TypeBinding(String name, Function<String, Bound> fields) {

	/** The type itself, from its own row. */
	static TypeBinding of(RowType type, TableAlias scope) {
		return new TypeBinding(type.name(), (field) -> new Bound(type.output(field), scope));
	}

	/** A type whose objects are not read but made, so that no field needs a row. */
	static TypeBinding made(String name, Function<String, FieldPlanner> fields) {
		return new TypeBinding(name, (field) -> new Bound(fields.apply(field), null));
	}

	Bound bind(String field) {
		return this.fields.apply(field);
	}

	/**
	 * What answers a field.
	 *
	 * @param output what answers it
	 * @param scope the row that it reads, or null if it needs none
	 */
	record Bound(FieldPlanner output, @Nullable TableAlias scope) {

		PlanStep plan(QueryPlanner planner, RequestedField asked) {
			return this.output.plan(planner, (this.scope != null) ? this.scope : TableAlias.none(planner.select()),
					asked);
		}

	}

}

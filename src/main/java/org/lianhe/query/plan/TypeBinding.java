package org.lianhe.query.plan;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/**
 * A concrete type that objects of a selection may have, with the planners of its fields.
 *
 * @param name name of the type in the schema
 * @param fields returns the planner of each field, and the table that it reads
 */
record TypeBinding(String name, Function<String, FieldBinding> fields) {

	/** A type whose fields are read from its own table. */
	static TypeBinding of(RowType type, TableAlias alias) {
		return new TypeBinding(type.name(), (field) -> new FieldBinding(type.field(field), alias));
	}

	/** A type whose objects are computed, so that its fields need no table. */
	static TypeBinding ofComputedRows(String name, Function<String, FieldPlanner> fields) {
		return new TypeBinding(name, (field) -> new FieldBinding(fields.apply(field), null));
	}

	FieldBinding bind(String field) {
		return this.fields.apply(field);
	}

	/**
	 * The planner of a field and the table that it reads.
	 *
	 * @param planner planner of the field
	 * @param alias table that it reads; null if it needs none
	 */
	record FieldBinding(FieldPlanner planner, @Nullable TableAlias alias) {

		PlanStep plan(QueryPlanner planner, RequestedField requested) {
			return this.planner.plan(planner, (this.alias != null) ? this.alias : TableAlias.none(planner.newSelect()),
					requested);
		}

	}

}

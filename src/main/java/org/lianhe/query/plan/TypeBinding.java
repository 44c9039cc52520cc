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
record TypeBinding(String name, Function<String, FieldBinding> fields) {

	/** The type itself, from its own row. */
	static TypeBinding of(RowType type, TableAlias alias) {
		return new TypeBinding(type.name(), (field) -> new FieldBinding(type.field(field), alias));
	}

	/** A type whose objects are not read but made, so that no field needs a row. */
	static TypeBinding ofComputedRows(String name, Function<String, FieldPlanner> fields) {
		return new TypeBinding(name, (field) -> new FieldBinding(fields.apply(field), null));
	}

	FieldBinding bind(String field) {
		return this.fields.apply(field);
	}

	/**
	 * What answers a field.
	 *
	 * @param planner what answers it
	 * @param alias the row that it reads, or null if it needs none
	 */
	record FieldBinding(FieldPlanner planner, @Nullable TableAlias alias) {

		PlanStep plan(QueryPlanner planner, RequestedField requested) {
			return this.planner.plan(planner, (this.alias != null) ? this.alias : TableAlias.none(planner.newSelect()),
					requested);
		}

	}

}

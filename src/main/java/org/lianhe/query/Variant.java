package org.lianhe.query;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Scope;

/**
 * One concrete type that the objects of a selection may be of.
 *
 * @param name its name in the schema
 * @param fields what answers its fields, and from which row
 */
record Variant(String name, Function<String, Bound> fields) {

	/** The type itself, from its own row. */
	static Variant of(RowType type, Scope scope) {
		return new Variant(type.name(), (field) -> new Bound(type.output(field), scope));
	}

	/** A type whose objects are not read but made, so that no field needs a row. */
	static Variant made(String name, Function<String, Output> fields) {
		return new Variant(name, (field) -> new Bound(fields.apply(field), null));
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
	record Bound(Output output, @Nullable Scope scope) {

		Step plan(Planner planner, Asked asked) {
			return this.output.plan(planner, (this.scope != null) ? this.scope : Scope.none(planner.select()), asked);
		}

	}

}

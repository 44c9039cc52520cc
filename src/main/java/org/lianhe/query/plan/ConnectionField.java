package org.lianhe.query.plan;

import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/**
 * A page of the objects that belong to a row, or of all of a type, with a cursor each:
 * the one way in which lists are paged, filtered, ordered and counted.
 *
 * @param name coordinates of the field, which its cursors are bound to
 * @param target type of the objects
 * @param edgeType type of the edges, in the schema
 * @param relationship the way to the objects, which the field's own arguments may choose
 */
public record ConnectionField(String name, String target, String edgeType,
		BiFunction<QueryPlanner, RequestedField, @Nullable Relationship> relationship) implements FieldPlanner {

	/** All objects of a type. */
	public static ConnectionField all(String name, String target) {
		return new ConnectionField(name, target, target + "Edge", (planner, requested) -> null);
	}

	/** Objects of a type that belong to a row. */
	public static ConnectionField of(String name, String target, Relationship relationship) {
		return new ConnectionField(name, target, target + "Edge", (planner, requested) -> relationship);
	}

	/** Entities that a tie leads to, with the facts about the tie. */
	public static ConnectionField ties(String name, String target, Relationship relationship) {
		return new ConnectionField(name, target, target + "TieEdge", (planner, requested) -> relationship);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		return new ConnectionPlan(planner, this, requested, this.relationship.apply(planner, requested)).step(alias);
	}

}

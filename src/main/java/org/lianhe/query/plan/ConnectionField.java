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
 * @param link the way to the objects, which the field's own arguments may choose
 */
public record ConnectionField(String name, String target, String edgeType,
		BiFunction<QueryPlanner, RequestedField, @Nullable Relationship> link) implements FieldPlanner {

	/** All objects of a type. */
	public static ConnectionField all(String name, String target) {
		return new ConnectionField(name, target, target + "Edge", (planner, asked) -> null);
	}

	/** Objects of a type that belong to a row. */
	public static ConnectionField of(String name, String target, Relationship link) {
		return new ConnectionField(name, target, target + "Edge", (planner, asked) -> link);
	}

	/** Entities that a tie leads to, with the facts about the tie. */
	public static ConnectionField ties(String name, String target, Relationship link) {
		return new ConnectionField(name, target, target + "TieEdge", (planner, asked) -> link);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		return new ConnectionPlan(planner, this, asked, this.link.apply(planner, asked)).step(scope);
	}

}

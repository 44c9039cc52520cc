package org.lianhe.query.plan;

import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/**
 * A connection field: a page of related objects, or of all objects of a type. All lists
 * are paged, filtered, ordered and counted by this class.
 *
 * @param name coordinates of the field, such as {@code Lab.partners}; its cursors are
 * valid only for it
 * @param target type of the nodes
 * @param edgeType type of the edges in the schema
 * @param relationship returns the relationship to the nodes, which may depend on the
 * field's arguments; null for all objects of the type
 */
public record ConnectionField(String name, String target, String edgeType,
		BiFunction<QueryPlanner, RequestedField, @Nullable Relationship> relationship) implements FieldPlanner {

	/** A connection of all objects of a type. */
	public static ConnectionField all(String name, String target) {
		return new ConnectionField(name, target, target + "Edge", (planner, requested) -> null);
	}

	/** A connection of related objects. */
	public static ConnectionField of(String name, String target, Relationship relationship) {
		return new ConnectionField(name, target, target + "Edge", (planner, requested) -> relationship);
	}

	/**
	 * A connection of entities that a relation leads to; the edges have the facts of the
	 * relation.
	 */
	public static ConnectionField ties(String name, String target, Relationship relationship) {
		return new ConnectionField(name, target, target + "TieEdge", (planner, requested) -> relationship);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		return new ConnectionPlan(planner, this, requested, this.relationship.apply(planner, requested)).step(alias);
	}

}

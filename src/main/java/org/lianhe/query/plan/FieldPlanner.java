package org.lianhe.query.plan;

import org.lianhe.query.jdbc.TableAlias;

/**
 * Plans how one field of a type is read: from a column, as a related object, as a
 * connection.
 */
@FunctionalInterface
public interface FieldPlanner {

	/**
	 * Plans the field, and adds the columns that it needs to the statement.
	 * @param alias table of the objects that the field belongs to
	 */
	PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested);

}

package org.lianhe.query.plan;

import org.lianhe.query.jdbc.TableAlias;

/** What answers one field of a type: a column, an object beside it, a page of others. */
@FunctionalInterface
public interface FieldPlanner {

	/**
	 * Plans how to answer the field, and asks the scope for the columns that it needs.
	 * @param alias the row of the object that the field belongs to
	 */
	PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested);

}

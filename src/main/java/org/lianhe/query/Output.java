package org.lianhe.query;

import org.lianhe.sql.Scope;

/** What answers one field of a type: a column, an object beside it, a page of others. */
@FunctionalInterface
public interface Output {

	/**
	 * Plans how to answer the field, and asks the scope for the columns that it needs.
	 * @param scope the row of the object that the field belongs to
	 */
	Step plan(Planner planner, Scope scope, Asked asked);

}

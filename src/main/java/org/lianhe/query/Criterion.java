package org.lianhe.query;

import org.jooq.Condition;
import org.lianhe.sql.Scope;

/** What one field of a filter asks. Its condition is never null in the sense of SQL. */
@FunctionalInterface
public interface Criterion {

	/**
	 * The condition on a row.
	 * @param given the value of the filter's field, never null
	 */
	Condition on(Types types, Scope scope, Object given);

}

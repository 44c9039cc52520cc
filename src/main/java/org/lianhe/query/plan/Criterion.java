package org.lianhe.query.plan;

import org.jooq.Condition;
import org.lianhe.query.jdbc.TableAlias;

/** What one field of a filter asks. Its condition is never null in the sense of SQL. */
@FunctionalInterface
public interface Criterion {

	/**
	 * The condition on a row.
	 * @param given the value of the filter's field, never null
	 */
	Condition condition(RowTypes types, TableAlias alias, Object given);

}

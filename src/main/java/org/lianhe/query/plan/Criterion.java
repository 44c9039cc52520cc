package org.lianhe.query.plan;

import org.jooq.Condition;
import org.lianhe.query.jdbc.TableAlias;

/**
 * The condition of one field of a filter input. It is true or false, never unknown in the
 * sense of SQL.
 */
@FunctionalInterface
public interface Criterion {

	/**
	 * Returns the condition on a row.
	 * @param given value of the filter's field, never null
	 */
	Condition condition(RowTypes types, TableAlias alias, Object given);

}

package org.lianhe.query.plan;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;

/** The condition on the ids of the parents that a relationship starts from. */
@FunctionalInterface
public interface ParentKeys {

	/**
	 * The condition on the column with the parent's id.
	 */
	Condition matches(Field<Long> owner);

	/** The same condition in a subquery. */
	default Condition matchesInSubquery(Field<Long> owner) {
		return matches(owner);
	}

	/**
	 * Parents whose ids are given at execution. On H2 the statement starts from the ids
	 * where possible, because H2 compares each row with the whole array; PostgreSQL looks
	 * up an array in an index.
	 */
	static ParentKeys ofInputIds(QueryPlanner planner, SelectBuilder select) {
		ParentKeys among = PreparedQuery::isInputId;
		if (planner.context().dialect().family() != SQLDialect.H2) {
			return among;
		}
		return new ParentKeys() {
			@Override
			public Condition matches(Field<Long> owner) {
				return owner.eq(select.inputIds());
			}

			@Override
			public Condition matchesInSubquery(Field<Long> owner) {
				return among.matches(owner);
			}
		};
	}

}

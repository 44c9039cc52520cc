package org.lianhe.query.plan;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;

/** Says which owners a link starts from. */
@FunctionalInterface
public interface ParentKeys {

	/**
	 * The condition on the column with the owner's id, in a table of the statement.
	 */
	Condition matches(Field<Long> owner);

	/** The same in a statement within the statement. */
	default Condition matchesInSubquery(Field<Long> owner) {
		return matches(owner);
	}

	/**
	 * Those whose ids a run is given. On H2 the statement starts from the ids where it
	 * can, since H2 compares each row that it meets with the whole of an array;
	 * PostgreSQL searches its index for an array at once.
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

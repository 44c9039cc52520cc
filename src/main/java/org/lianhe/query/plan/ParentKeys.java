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
	Condition are(Field<Long> owner);

	/** The same in a statement within the statement. */
	default Condition areWithin(Field<Long> owner) {
		return are(owner);
	}

	/**
	 * Those whose ids a run is given. On H2 the statement starts from the ids where it
	 * can, since H2 compares each row that it meets with the whole of an array;
	 * PostgreSQL searches its index for an array at once.
	 */
	static ParentKeys given(QueryPlanner planner, SelectBuilder select) {
		ParentKeys among = PreparedQuery::isGiven;
		if (planner.context().dialect().family() != SQLDialect.H2) {
			return among;
		}
		return new ParentKeys() {
			@Override
			public Condition are(Field<Long> owner) {
				return owner.eq(select.given());
			}

			@Override
			public Condition areWithin(Field<Long> owner) {
				return among.are(owner);
			}
		};
	}

}

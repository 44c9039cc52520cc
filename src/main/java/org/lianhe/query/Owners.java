package org.lianhe.query;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

/** Says which owners a link starts from. */
@FunctionalInterface
public interface Owners {

	/**
	 * The condition on the column with the owner's id, in a table of the statement.
	 */
	Condition are(Field<Long> owner);

	/** The same in a statement within the statement. */
	default Condition areWithin(Field<Long> owner) {
		return are(owner);
	}

	/**
	 * Those whose ids a run is given. The statement starts from the ids where it can:
	 * that is one search of an index for each, and no row is compared with all of them.
	 */
	static Owners given(Select select) {
		return new Owners() {
			@Override
			public Condition are(Field<Long> owner) {
				return owner.eq(select.given());
			}

			@Override
			public Condition areWithin(Field<Long> owner) {
				return DSL.condition("{0} = any({1})", owner, Statement.ids());
			}
		};
	}

}

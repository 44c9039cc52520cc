package org.lianhe.facet;

import java.util.List;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.sql.Select;

/** Pairs of a key and a value, joined to rows so that those without a value stay. */
final class Pairs {

	private static final String KEY = "k";

	private static final String VALUE = "v";

	private Pairs() {
	}

	/**
	 * Joins the pairs of a statement.
	 * @param rows what they are joined to
	 * @param on the key of a row
	 * @param pairs where they come from
	 * @return the value, null for a row without any
	 */
	static Field<Long> join(Select rows, Field<Long> on, Select pairs, Field<Long> key, Field<Long> value) {
		Table<?> joined = rows.alias(pairs.selecting(List.of(key.as(KEY), value.as(VALUE))).asTable("b"));
		rows.joinIfAny(joined, column(joined, KEY).eq(on));
		return column(joined, VALUE);
	}

	private static Field<Long> column(Table<?> table, String name) {
		return DSL.field(DSL.name(table.getName(), name), Long.class);
	}

}

package org.lianhe.query.facet;

import java.util.List;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;

/** Pairs of a key and a value, left-joined to rows. */
final class KeyValuePairs {

	static final String KEY = "k";

	static final String VALUE = "v";

	private KeyValuePairs() {
	}

	/** A statement that reads pairs. */
	static org.jooq.Select<Record> of(SelectBuilder select, Field<Long> key, Field<Long> value) {
		return select.toSelect(List.of(key.as(KEY), value.as(VALUE)));
	}

	/**
	 * Joins pairs to the rows of a statement.
	 * @param key key of a row
	 * @return the value; null for a row without one
	 */
	static Field<Long> join(TableAlias row, Field<Long> key, org.jooq.Select<Record> pairs) {
		Table<?> joined = row.select().alias(pairs.asTable("b"));
		row.select().leftJoin(joined, TableAlias.column(joined, KEY).eq(key));
		return TableAlias.column(joined, VALUE);
	}

}

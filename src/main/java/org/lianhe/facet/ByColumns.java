package org.lianhe.facet;

import java.util.List;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.Dimension;
import org.lianhe.query.Types;
import org.lianhe.sql.Scope;
import org.lianhe.store.db.Tables;

/**
 * Counts by what the rows of another table say, each value once for a row.
 *
 * @param target type of the objects whose ids are counted by
 * @param value column of the other table with that id
 * @param keys columns of the other table that may hold the id of a row
 */
public record ByColumns(String target, TableField<?, Long> value, List<TableField<?, Long>> keys) implements Dimension {

	public ByColumns {
		keys = List.copyOf(keys);
	}

	/**
	 * The sources that something is cited from.
	 * @param cited column of a citation with the id of what it supports
	 */
	public static ByColumns sources(TableField<?, Long> cited) {
		return new ByColumns("Source", Tables.CITATION.SOURCE_ID, List.of(cited));
	}

	/** The predicates of an entity's ties, at whichever end it stands. */
	public static ByColumns predicates() {
		return new ByColumns("Term", Tables.RELATION.PREDICATE_ID,
				List.of(Tables.RELATION.SUBJECT_ID, Tables.RELATION.OBJECT_ID));
	}

	@Override
	public Values open(Types types, Scope node, @Nullable String level) {
		Select<Record> pairs = this.keys.stream().map(this::pairs).reduce(Select::unionAll).orElseThrow();
		return Values.ids(Pairs.join(node, node.id(), pairs), true, this.target);
	}

	private Select<Record> pairs(TableField<?, Long> key) {
		List<Field<Long>> columns = List.of(key.as(Pairs.KEY), this.value.as(Pairs.VALUE));
		return DSL.select(columns).from(this.value.getTable());
	}

}

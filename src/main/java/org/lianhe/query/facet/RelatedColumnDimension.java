package org.lianhe.query.facet;

import java.util.List;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Dimension;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.query.schema.Tables;

/**
 * Counts by what the rows of another table say, each value once for a row.
 *
 * @param target type of the objects whose ids are counted by
 * @param value column of the other table with that id
 * @param keys columns of the other table that may hold the id of a row
 */
public record RelatedColumnDimension(String target, TableField<?, Long> value,
		List<TableField<?, Long>> keys) implements Dimension {

	public RelatedColumnDimension {
		keys = List.copyOf(keys);
	}

	/**
	 * The sources that something is cited from.
	 * @param cited column of a citation with the id of what it supports
	 */
	public static RelatedColumnDimension sources(TableField<?, Long> cited) {
		return new RelatedColumnDimension("Source", Tables.CITATION.SOURCE_ID, List.of(cited));
	}

	/** The predicates of an entity's ties, at whichever end it stands. */
	public static RelatedColumnDimension predicates() {
		return new RelatedColumnDimension("Term", Tables.RELATION.PREDICATE_ID,
				List.of(Tables.RELATION.SUBJECT_ID, Tables.RELATION.OBJECT_ID));
	}

	@Override
	public Values open(RowTypes types, TableAlias node, @Nullable String level) {
		Select<Record> pairs = this.keys.stream().map(this::pairs).reduce(Select::unionAll).orElseThrow();
		return Values.ids(KeyValuePairs.join(node, node.id(), pairs), true, this.target);
	}

	private Select<Record> pairs(TableField<?, Long> key) {
		List<Field<Long>> columns = List.of(key.as(KeyValuePairs.KEY), this.value.as(KeyValuePairs.VALUE));
		return DSL.select(columns).from(this.value.getTable());
	}

}

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
 * Counts by values of another table, each value once for a row.
 *
 * @param target type of the objects whose ids are the values
 * @param value column of the other table with the value
 * @param keys columns of the other table that refer to the counted row
 */
public record RelatedColumnDimension(String target, TableField<?, Long> value,
		List<TableField<?, Long>> keys) implements Dimension {

	public RelatedColumnDimension {
		keys = List.copyOf(keys);
	}

	/**
	 * The sources of the citations of a row.
	 * @param cited column of a citation that refers to the row
	 */
	public static RelatedColumnDimension sources(TableField<?, Long> cited) {
		return new RelatedColumnDimension("Source", Tables.CITATION.SOURCE_ID, List.of(cited));
	}

	/** The predicates of the relations of an entity, as subject or object. */
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

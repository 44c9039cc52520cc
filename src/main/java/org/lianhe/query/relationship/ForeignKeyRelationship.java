package org.lianhe.query.relationship;

import java.util.ArrayList;
import java.util.List;

import org.jooq.TableField;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;
import org.lianhe.query.plan.ParentKeys;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowType;

/**
 * Rows that refer to their parent by a foreign key.
 *
 * @param column column with the parent's id
 * @param order columns of the default order, before the id
 */
public record ForeignKeyRelationship(TableField<?, Long> column, List<TableField<?, ?>> order) implements Relationship {

	public ForeignKeyRelationship(TableField<?, Long> column) {
		this(column, List.of());
	}

	@Override
	public JoinedTables join(SelectBuilder select, RowType target, ParentKeys parents) {
		TableAlias node = target.join(select, (row) -> parents.matches(row.field(this.column)));
		List<SortKey> natural = new ArrayList<>();
		this.order.forEach(
				(field) -> natural.add(new SortKey(node.field(field), false, field.getDataType().nullable(), false)));
		natural.add(SortKey.of(node.id()));
		return new JoinedTables(node.field(this.column), node, null, natural);
	}

	/** The same, but only rows with a value in a column. */
	public Relationship where(TableField<?, String> field, String value) {
		return (select, target, parents) -> {
			JoinedTables tables = join(select, target, parents);
			select.where(tables.node().field(field).eq(value));
			return tables;
		};
	}

}

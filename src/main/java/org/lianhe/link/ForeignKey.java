package org.lianhe.link;

import java.util.ArrayList;
import java.util.List;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.page.Key;
import org.lianhe.query.Link;
import org.lianhe.query.Owners;
import org.lianhe.query.RowType;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;

/**
 * Rows that name their owner in a column.
 *
 * @param column of the rows, with the owner's id
 * @param order columns that order the rows before their ids do
 */
public record ForeignKey(TableField<?, Long> column, List<TableField<?, ?>> order) implements Link {

	public ForeignKey(TableField<?, Long> column) {
		this(column, List.of());
	}

	@Override
	public Linked open(Select select, RowType target, Owners owners) {
		Scope node = target.open(select, (row) -> owners.are(row.field(this.column)));
		List<Key> natural = new ArrayList<>();
		this.order.forEach((field) -> natural.add(Key.of(node.field(field))));
		natural.add(Key.of(node.id()));
		return new Linked(node.field(this.column), node, null, natural);
	}

}

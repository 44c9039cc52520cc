package org.lianhe.query.jdbc;

import java.util.HashMap;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * One object's place in a statement: the alias of its table, and the aliases of the
 * tables that hold more columns of the same object under the same id, joined when one of
 * those columns is first asked for.
 */
public final class TableAlias {

	private final SelectBuilder select;

	private final Table<?> origin;

	private final Table<?> alias;

	private final boolean isMixed;

	private final Map<Table<?>, Table<?>> satellites = new HashMap<>();

	private TableAlias(SelectBuilder select, Table<?> origin, Table<?> alias, boolean isMixed) {
		this.select = select;
		this.origin = origin;
		this.alias = alias;
		this.isMixed = isMixed;
	}

	/**
	 * Opens a scope on a table.
	 * @param isMixed whether rows of several types come together, so that tables of one
	 * type have no row for some
	 */
	public static TableAlias of(SelectBuilder select, Table<?> table, boolean isMixed) {
		return new TableAlias(select, table, select.alias(table), isMixed);
	}

	/** A scope without a table, for objects that are made and not read. */
	public static TableAlias none(SelectBuilder select) {
		return new TableAlias(select, DSL.dual(), DSL.dual(), true);
	}

	/** A column with ids, of a table made in the statement. */
	public static Field<Long> column(Table<?> table, String name) {
		return column(table, name, Long.class);
	}

	/** A column of a table made in the statement. */
	public static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
		return DSL.field(DSL.name(table.getName(), name), type);
	}

	/** Adds the table itself to the statement. */
	public TableAlias join(Condition on) {
		this.select.join(this.alias, on);
		return this;
	}

	/** Adds the table itself to the statement, for rows that have one. */
	public TableAlias leftJoin(Condition on) {
		this.select.leftJoin(this.alias, on);
		return this;
	}

	public SelectBuilder select() {
		return this.select;
	}

	/** The column, under the alias that it has here. */
	public <T> Field<T> field(TableField<?, T> column) {
		Table<?> table = column.getTable();
		if (this.origin.equals(table) || table == null) {
			return fieldOf(this.alias, column);
		}
		return fieldOf(this.satellites.computeIfAbsent(table, this::satellite), column);
	}

	/** The id of the object. */
	public Field<Long> id() {
		return this.alias.field(DSL.field(DSL.name("id"), Long.class));
	}

	/** The place of the column in the row. */
	public int addColumn(TableField<?, ?> column) {
		return this.select.addColumn(field(column));
	}

	private Table<?> satellite(Table<?> table) {
		Table<?> joined = this.select.alias(table);
		Condition same = joined.field(DSL.field(DSL.name("id"), Long.class)).eq(id());
		if (this.isMixed) {
			this.select.leftJoin(joined, same);
		}
		else {
			this.select.join(joined, same);
		}
		return joined;
	}

	private static <T> Field<T> fieldOf(Table<?> table, Field<T> column) {
		Field<T> field = table.field(column);
		if (field == null) {
			throw new IllegalArgumentException(column + " is not a column of " + table);
		}
		return field;
	}

}

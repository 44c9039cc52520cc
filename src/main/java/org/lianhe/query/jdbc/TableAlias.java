package org.lianhe.query.jdbc;

import java.util.HashMap;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * The table of an object in a statement, under its alias. Tables that hold more columns
 * of the same object under the same id are joined when one of their columns is first
 * needed.
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
	 * Creates an alias of a table.
	 * @param isMixed whether the rows have several types, so that a table of one type
	 * lacks a row for some of them
	 */
	public static TableAlias of(SelectBuilder select, Table<?> table, boolean isMixed) {
		return new TableAlias(select, table, select.alias(table), isMixed);
	}

	/** Stands for no table, for objects that are computed. */
	public static TableAlias none(SelectBuilder select) {
		return new TableAlias(select, DSL.dual(), DSL.dual(), true);
	}

	/** A column with ids of a derived table. */
	public static Field<Long> column(Table<?> table, String name) {
		return column(table, name, Long.class);
	}

	/** A column of a derived table. */
	public static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
		return DSL.field(DSL.name(table.getName(), name), type);
	}

	/** Joins the table to the statement. */
	public TableAlias join(Condition on) {
		this.select.join(this.alias, on);
		return this;
	}

	/** Joins the table to the statement with a left join. */
	public TableAlias leftJoin(Condition on) {
		this.select.leftJoin(this.alias, on);
		return this;
	}

	public SelectBuilder select() {
		return this.select;
	}

	/** The column under this alias. */
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

	/** Adds a column to the statement and returns its index in the row. */
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

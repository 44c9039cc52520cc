package org.lianhe.query.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A {@code select} statement that grows while an operation is planned. Fields add the
 * columns that they need and get their indexes in the row.
 */
public final class SelectBuilder {

	private final Supplier<String> aliases;

	private @Nullable Table<?> from;

	private @Nullable Field<Long> inputIds;

	private final List<Join> joins = new ArrayList<>();

	private final List<Condition> where = new ArrayList<>();

	private final Map<Field<?>, Integer> columns = new LinkedHashMap<>();

	public SelectBuilder(Supplier<String> aliases) {
		this.aliases = aliases;
	}

	/** A new statement for a subquery; its aliases differ from those of this one. */
	public SelectBuilder newSubquery() {
		return new SelectBuilder(this.aliases);
	}

	/** The table under a new alias. */
	public Table<?> alias(Table<?> table) {
		return table.as(this.aliases.get());
	}

	/** Adds a table. The condition of the first one goes to the {@code where} clause. */
	public void join(Table<?> table, Condition on) {
		if (this.from == null) {
			this.from = table;
			this.where.add(on);
		}
		else {
			this.joins.add(new Join(table, on, false));
		}
	}

	/** Adds a table by a left join. */
	public void leftJoin(Table<?> table, Condition on) {
		this.joins.add(new Join(table, on, true));
	}

	public void where(Condition condition) {
		this.where.add(condition);
	}

	/** Adds a column and returns its index in the row, from 0. */
	public int addColumn(Field<?> column) {
		return this.columns.computeIfAbsent(column, (key) -> this.columns.size());
	}

	/** The columns in the order of their indexes. */
	public List<Field<?>> columns() {
		return List.copyOf(this.columns.keySet());
	}

	/**
	 * The ids given at execution, as a column of the first table. The other tables are
	 * then joined in the order in which they were added. Must be called before any table
	 * is added.
	 */
	public Field<Long> inputIds() {
		Field<Long> id = this.inputIds;
		if (id == null) {
			Table<?> ids = DSL.table("unnest({0})", PreparedQuery.inputIds()).as(this.aliases.get(), "id");
			join(ids, DSL.noCondition());
			id = TableAlias.column(ids, "id");
			this.inputIds = id;
		}
		return id;
	}

	/** Returns the jOOQ statement with these columns instead of those added. */
	public SelectConditionStep<Record> toSelect(List<? extends SelectField<?>> fields) {
		if (this.from == null) {
			throw new IllegalStateException("a statement reads from something");
		}
		Table<?> tables = this.from;
		Condition matching = DSL.and(this.where);
		for (Join join : this.joins) {
			boolean isOuter = join.isOptional() || this.inputIds != null;
			tables = isOuter ? tables.leftJoin(join.table()).on(join.on()) : tables.join(join.table()).on(join.on());
			if (isOuter && !join.isOptional()) {
				matching = matching.and(isPresent(join.table()));
			}
		}
		return DSL.select(fields).from(tables).where(matching);
	}

	/**
	 * The condition that a left join found a row. With it the left join returns what an
	 * inner join would, but H2 does not reorder it.
	 */
	private static Condition isPresent(Table<?> table) {
		UniqueKey<?> key = table.getPrimaryKey();
		Field<?> field = (key != null) ? table.field(key.getFields().get(0)) : table.field(0);
		return (field != null) ? field.isNotNull() : DSL.noCondition();
	}

	private record Join(Table<?> table, Condition on, boolean isOptional) {
	}

}

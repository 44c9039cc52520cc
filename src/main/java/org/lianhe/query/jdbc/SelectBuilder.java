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
 * A statement that grows while a query is planned: whoever needs a column asks for it and
 * is told its place in the row. What nobody asks for is not read.
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

	/** A statement of its own, whose aliases differ from those of this one. */
	public SelectBuilder newSubquery() {
		return new SelectBuilder(this.aliases);
	}

	/** The table under an alias of its own. */
	public Table<?> alias(Table<?> table) {
		return table.as(this.aliases.get());
	}

	/** Adds a table that rows come from; all but the first need their join condition. */
	public void join(Table<?> table, Condition on) {
		if (this.from == null) {
			this.from = table;
			this.where.add(on);
		}
		else {
			this.joins.add(new Join(table, on, false));
		}
	}

	/** Adds a table that has at most one row for each row, or none. */
	public void leftJoin(Table<?> table, Condition on) {
		this.joins.add(new Join(table, on, true));
	}

	public void where(Condition condition) {
		this.where.add(condition);
	}

	/** The place of the column in the row, from 0; the column is read from now on. */
	public int addColumn(Field<?> column) {
		return this.columns.computeIfAbsent(column, (key) -> this.columns.size());
	}

	/** The columns that are read, in the order of their places. */
	public List<Field<?>> columns() {
		return List.copyOf(this.columns.keySet());
	}

	/**
	 * The ids that each run is given, as a column: rows come from these ids on, and the
	 * tables are joined in the order in which they were added. Call it first of all.
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

	/** The statement with these columns in place of those asked for. */
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
	 * Says of an outer join that there is a row: so it joins what an inner one does, and
	 * H2 does not reorder it.
	 */
	private static Condition isPresent(Table<?> table) {
		UniqueKey<?> key = table.getPrimaryKey();
		Field<?> field = (key != null) ? table.field(key.getFields().get(0)) : table.field(0);
		return (field != null) ? field.isNotNull() : DSL.noCondition();
	}

	private record Join(Table<?> table, Condition on, boolean isOptional) {
	}

}

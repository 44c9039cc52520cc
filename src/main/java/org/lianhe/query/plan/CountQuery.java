package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;

/**
 * Counts the rows of a list by parent and by the values of one or two dimensions.
 *
 * @param planner plans the operation
 * @param values the values, joined to the statement of the list
 */
record CountQuery(QueryPlanner planner, List<Dimension.Values> values) {

	private static final String OWNER = "o";

	private static final String COUNT = "c";

	private static final String PLACE = "n";

	/** The count of each value or pair of values. */
	Table<?> of(ListQuery list) {
		Field<Long> owner = list.hasParents() ? list.tables().parentId() : DSL.inline(0L);
		boolean areSeveral = this.values.stream().anyMatch(Dimension.Values::isMultiple);
		Field<Integer> count = areSeveral ? DSL.countDistinct(list.tables().uniqueKey().field()) : DSL.count();
		List<Field<?>> columns = new ArrayList<>(List.of(owner.as(OWNER), count.as(COUNT)));
		List<Field<?>> by = new ArrayList<>();
		if (list.hasParents()) {
			by.add(owner);
		}
		for (int i = 0; i < this.values.size(); i++) {
			by.add(this.values.get(i).field());
			columns.add(this.values.get(i).field().as(value(i)));
		}
		return list.select().toSelect(columns).groupBy(by).asTable("g");
	}

	/** The same with the rank of each count among those of its parent. */
	org.jooq.Select<Record> ranked(Table<?> counted) {
		List<Field<?>> columns = new ArrayList<>(List.of(owner(counted), count(counted)));
		List<SortField<?>> order = new ArrayList<>(List.of(count(counted).desc()));
		for (int i = 0; i < this.values.size(); i++) {
			columns.add(value(counted, i));
			order.add(sortable(value(counted, i)).asc());
		}
		columns.add(DSL.rowNumber().over(DSL.partitionBy(owner(counted)).orderBy(order)).as(PLACE));
		return DSL.select(columns).from(counted);
	}

	/** Rows for the objects with these keys, without a parent and with the count 0. */
	org.jooq.Select<Record> uncounted(RowType type, Collection<String> keys) {
		SelectBuilder select = this.planner.newSelect();
		TableAlias alias = type.join(select);
		select.where(alias.field(type.displayLabel().key()).in(keys));
		return select.toSelect(List.of(DSL.castNull(SQLDataType.BIGINT), DSL.inline(0), alias.id(), DSL.inline(0)));
	}

	Field<Long> owner(Table<?> table) {
		return TableAlias.column(table, OWNER);
	}

	Field<Integer> count(Table<?> table) {
		return TableAlias.column(table, COUNT, Integer.class);
	}

	Field<Integer> place(Table<?> table) {
		return TableAlias.column(table, PLACE, Integer.class);
	}

	Field<?> value(Table<?> table, int index) {
		return TableAlias.column(table, value(index), this.values.get(index).field().getType());
	}

	private static String value(int index) {
		return "v" + index;
	}

	/**
	 * Codes are compared byte by byte, as H2 does, whatever the locale of the database.
	 */
	private Field<?> sortable(Field<?> value) {
		boolean isPlain = value.getType() != String.class || this.planner.context().dialect().family() == SQLDialect.H2;
		return isPlain ? value : DSL.field("{0} collate \"C\"", String.class, value);
	}

}

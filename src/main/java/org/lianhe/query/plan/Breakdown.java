package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.TableAlias;

import org.springframework.util.function.SingletonSupplier;

/**
 * The rows of a list counted by the values of one dimension, or of two together: one
 * statement, however many owners there are. Where values stand for objects, of which
 * there may be many, the store gives the first ones alone.
 */
final class Breakdown {

	private final org.lianhe.query.jdbc.SelectBuilder select;

	private final List<BreakdownAxis> axes = new ArrayList<>();

	private final int owner;

	private final int count;

	private final SingletonSupplier<PreparedQuery> statement;

	/**
	 * Plans to count.
	 * @param list whose rows are counted
	 * @param values of one dimension or two, opened in the list's statement
	 * @param first how many are needed for each owner
	 * @param kept keys of values needed beside these
	 */
	Breakdown(QueryPlanner planner, ListQuery list, List<Dimension.Values> values, int first, Collection<String> kept) {
		this.select = planner.newSelect();
		CountQuery counting = new CountQuery(planner, values);
		Table<?> counted = counting.of(list);
		boolean isCut = values.stream().anyMatch((one) -> one.target() != null);
		Table<?> rows = this.select.alias(isCut ? firstCounts(planner, counting, counted, kept) : counted);
		this.select.join(rows, DSL.noCondition());
		for (int i = 0; i < values.size(); i++) {
			this.axes.add(axis(planner, values.get(i), counting.value(rows, i)));
		}
		this.owner = this.select.addColumn(counting.owner(rows));
		this.count = this.select.addColumn(counting.count(rows));
		if (isCut) {
			this.select.where(isAmongFirst(counting, rows, first, kept));
		}
		this.statement = planner.readStatement(this.select);
	}

	/** The dimensions, as they are read and shown. */
	List<BreakdownAxis> axes() {
		return this.axes;
	}

	/** The place of the count in a row. */
	int count() {
		return this.count;
	}

	/**
	 * Counts for all pages at once.
	 * @param choose which of the counts to show of an owner; those of no owner only name
	 * values
	 */
	PlanStep step(CountableList of, RequestedField requested, ObjectSelection selection,
			BiFunction<OwnedRows, Long, Stream<@Nullable Object[]>> choose) {
		return (state, pages) -> {
			OwnedRows rows = of.readBeside(state, this.statement.obtain(), pages, this.owner);
			selection.setLists(state, pages, requested.slot(),
					(page) -> choose.apply(rows, Objects.requireNonNull(page.longAt(ConnectionFields.OWNER))).toList());
		};
	}

	/** A row for a value of the only dimension that no row of the list has. */
	@Nullable Object[] zeroRow(@Nullable String key) {
		@Nullable Object[] row = new Object[this.select.columns().size()];
		row[this.count] = 0;
		row[this.axes.get(0).column()] = key;
		return row;
	}

	/** The largest count first, then by key, what has none last. */
	Comparator<@Nullable Object[]> order() {
		Comparator<@Nullable Object[]> order = Comparator.comparing((row) -> -(Integer) row[this.count]);
		for (BreakdownAxis axis : this.axes) {
			order = order.thenComparing(axis::key, Comparator.nullsLast(Comparator.naturalOrder()));
		}
		return order;
	}

	private static Table<?> firstCounts(QueryPlanner planner, CountQuery counting, Table<?> counted,
			Collection<String> kept) {
		Select<Record> ranked = counting.ranked(counted);
		String target = counting.values().get(0).target();
		if (kept.isEmpty() || target == null) {
			return ranked.asTable("r");
		}
		return ranked.unionAll(counting.uncounted(planner.types().get(target), kept)).asTable("r");
	}

	private BreakdownAxis axis(QueryPlanner planner, Dimension.Values values, Field<?> value) {
		if (values.target() == null) {
			return new BreakdownAxis(this.select.addColumn(value), TableAlias.none(this.select), null, values.suffix());
		}
		RowType type = planner.types().get(values.target());
		TableAlias alias = type.leftJoin(this.select, value.coerce(Long.class));
		return new BreakdownAxis(alias.addColumn(type.displayLabel().key()), alias, type.displayLabel(), "");
	}

	/** The first, and one more in case that the rows without a value are among them. */
	private Condition isAmongFirst(CountQuery counting, Table<?> rows, int first, Collection<String> kept) {
		Condition isFirst = counting.place(rows).le(DSL.inline(first + 1));
		if (this.axes.size() > 1) {
			return isFirst;
		}
		Condition among = isFirst.or(counting.value(rows, 0).isNull());
		return kept.isEmpty() ? among : among.or(this.axes.get(0).isAnyOf(kept));
	}

}

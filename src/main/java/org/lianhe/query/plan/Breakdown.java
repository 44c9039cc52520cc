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
 * Counts the rows of a list by the values of one dimension or of two, with one statement
 * for all parents. If the values are ids of objects, of which there may be many, the
 * statement returns only the largest counts.
 */
final class Breakdown {

	private final org.lianhe.query.jdbc.SelectBuilder select;

	private final List<BreakdownAxis> axes = new ArrayList<>();

	private final int owner;

	private final int count;

	private final SingletonSupplier<PreparedQuery> statement;

	/**
	 * Plans the statement.
	 * @param list the list whose rows are counted
	 * @param values the values of one or two dimensions, joined to the list's statement
	 * @param first number of counts needed for each parent
	 * @param kept keys of values whose counts are needed as well
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

	/** The dimensions. */
	List<BreakdownAxis> axes() {
		return this.axes;
	}

	/** The index of the count in a row. */
	int count() {
		return this.count;
	}

	/**
	 * The step that reads the counts of all pages at once.
	 * @param choose selects the counts to show for a parent id; rows without a parent
	 * only name values
	 */
	PlanStep step(CountableList of, RequestedField requested, ObjectSelection selection,
			BiFunction<OwnedRows, Long, Stream<@Nullable Object[]>> choose) {
		return (state, pages) -> {
			OwnedRows rows = of.readBeside(state, this.statement.obtain(), pages, this.owner);
			selection.setLists(state, pages, requested.slot(),
					(page) -> choose.apply(rows, Objects.requireNonNull(page.longAt(ConnectionFields.OWNER))).toList());
		};
	}

	/** A row with the count 0, for a value that no row of the list has. */
	@Nullable Object[] zeroRow(@Nullable String key) {
		@Nullable Object[] row = new Object[this.select.columns().size()];
		row[this.count] = 0;
		row[this.axes.get(0).column()] = key;
		return row;
	}

	/** Largest count first, then by key, rows without a key last. */
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

	/** The first counts, and one more in case the rows without a value are among them. */
	private Condition isAmongFirst(CountQuery counting, Table<?> rows, int first, Collection<String> kept) {
		Condition isFirst = counting.place(rows).le(DSL.inline(first + 1));
		if (this.axes.size() > 1) {
			return isFirst;
		}
		Condition among = isFirst.or(counting.value(rows, 0).isNull());
		return kept.isEmpty() ? among : among.or(this.axes.get(0).isAnyOf(kept));
	}

}

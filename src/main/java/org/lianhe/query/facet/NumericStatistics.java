package org.lianhe.query.facet;

import java.time.LocalDate;
import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToOne;

/**
 * Minimum, maximum, mean and sum of the numbers of a list. They are null if the rows have
 * different units.
 *
 * @param number column with the number
 * @param unit column with the id of its unit
 */
public record NumericStatistics(TableField<?, Double> number, TableField<?, Long> unit) {

	/** Adds the statistics to a type, with the number of rows and their unit. */
	public RowType addTo(RowType type) {
		return type.statistic("count", ColumnValue.ofExpression((alias) -> DSL.count()))
			.statistic("unit", new ToOne("Term", (alias) -> inOneUnit(alias, DSL.min(alias.field(this.unit)))))
			.statistic("min", ofNumbers(DSL::min))
			.statistic("max", ofNumbers(DSL::max))
			.statistic("mean", ofNumbers(DSL::avg))
			.statistic("sum", ofNumbers(DSL::sum));
	}

	/** The earliest first day of dates, ignoring open beginnings. */
	public static ColumnValue earliest(TableField<?, LocalDate> first) {
		return day((alias) -> DSL.min(withoutOpenEnd(alias.field(first), Edtf.BEGINNING)));
	}

	/** The latest last day of dates, ignoring open ends. */
	public static ColumnValue latest(TableField<?, LocalDate> last) {
		return day((alias) -> DSL.max(withoutOpenEnd(alias.field(last), Edtf.END)));
	}

	private ColumnValue ofNumbers(Function<Field<Double>, Field<? extends Number>> aggregate) {
		return ColumnValue.ofExpression(
				(alias) -> inOneUnit(alias, aggregate.apply(alias.field(this.number)).coerce(SQLDataType.DOUBLE)));
	}

	private <T> Field<T> inOneUnit(TableAlias alias, Field<T> aggregate) {
		Field<Long> id = alias.field(this.unit);
		return DSL.when(DSL.min(id).eq(DSL.max(id)), aggregate);
	}

	private static Field<LocalDate> withoutOpenEnd(Field<LocalDate> day, LocalDate open) {
		return DSL.nullif(day, DSL.inline(open, day.getDataType()));
	}

	private static ColumnValue day(Function<TableAlias, Field<?>> expression) {
		return (planner, alias, requested) -> {
			int cell = alias.select().addColumn(expression.apply(alias));
			return (cells) -> (cells[cell] != null) ? cells[cell].toString() : null;
		};
	}

}

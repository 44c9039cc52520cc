package org.lianhe.facet;

import java.time.LocalDate;
import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.lianhe.edtf.Edtf;
import org.lianhe.query.One;
import org.lianhe.query.RowType;
import org.lianhe.query.Value;
import org.lianhe.sql.Scope;

/**
 * What the numbers of all rows of a list come to, where they have one unit.
 *
 * @param number column with the number
 * @param unit column with the id of its unit
 */
public record Amounts(TableField<?, Double> number, TableField<?, Long> unit) {

	/** Adds them to a type, with how many rows there are and their unit. */
	public RowType addTo(RowType type) {
		return type.statistic("count", Value.computed((scope) -> DSL.count()))
			.statistic("unit", new One("Term", (scope) -> inOneUnit(scope, DSL.min(scope.field(this.unit)))))
			.statistic("min", ofNumbers(DSL::min))
			.statistic("max", ofNumbers(DSL::max))
			.statistic("mean", ofNumbers(DSL::avg))
			.statistic("sum", ofNumbers(DSL::sum));
	}

	/** The earliest of the first days that dates allow, open beginnings aside. */
	public static Value earliest(TableField<?, LocalDate> first) {
		return day((scope) -> DSL.min(known(scope.field(first), Edtf.BEGINNING)));
	}

	/** The latest of the last days that dates allow, open ends aside. */
	public static Value latest(TableField<?, LocalDate> last) {
		return day((scope) -> DSL.max(known(scope.field(last), Edtf.END)));
	}

	private Value ofNumbers(Function<Field<Double>, Field<? extends Number>> aggregate) {
		return Value.computed(
				(scope) -> inOneUnit(scope, aggregate.apply(scope.field(this.number)).coerce(SQLDataType.DOUBLE)));
	}

	private <T> Field<T> inOneUnit(Scope scope, Field<T> aggregate) {
		Field<Long> id = scope.field(this.unit);
		return DSL.when(DSL.min(id).eq(DSL.max(id)), aggregate);
	}

	private static Field<LocalDate> known(Field<LocalDate> day, LocalDate open) {
		return DSL.nullif(day, DSL.inline(open, day.getDataType()));
	}

	private static Value day(Function<Scope, Field<?>> expression) {
		return (planner, scope, asked) -> {
			int cell = scope.select().cell(expression.apply(scope));
			return (cells) -> (cells[cell] != null) ? cells[cell].toString() : null;
		};
	}

}

package org.lianhe.query.filter;

import java.time.LocalDate;
import java.util.function.BiFunction;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.RowTypes;

/**
 * Filters by a date that may be imprecise, using the earliest and latest day that it
 * allows. A comparison that is not certain is false.
 *
 * @param isNullable whether the date may be unknown
 * @param isSame returns the condition that the date equals an operand
 * @param earliest first day that it allows
 * @param latest last day that it allows
 */
public record DateFilter(boolean isNullable, BiFunction<TableAlias, Edtf, Condition> isSame,
		TableField<?, LocalDate> earliest, TableField<?, LocalDate> latest) implements Criterion {

	/** A date with a text and the days that it allows. */
	public static DateFilter of(TableField<?, String> text, TableField<?, LocalDate> earliest,
			TableField<?, LocalDate> latest) {
		return new DateFilter(text.getDataType().nullable(), (alias, date) -> alias.field(text).eq(date.text()),
				earliest, latest);
	}

	/** A full day. */
	public static DateFilter of(TableField<?, LocalDate> day) {
		return new DateFilter(false, (alias, date) -> (Edtf.of(date.earliest()).text().equals(date.text()))
				? alias.field(day).eq(date.earliest()) : DSL.falseCondition(), day, day);
	}

	@Override
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		Field<LocalDate> first = alias.field(this.earliest);
		Field<LocalDate> last = alias.field(this.latest);
		Condition known = this.isNullable ? first.isNotNull() : DSL.trueCondition();
		return FilterOperators.conditions(given, (operator, operand) -> {
			if (operand instanceof Boolean isUnknown) {
				return isUnknown ? DSL.not(known) : known;
			}
			Edtf date = (Edtf) operand;
			return known.and(switch (operator) {
				case "eq" -> this.isSame.apply(alias, date);
				case "before" -> last.lt(date.earliest());
				case "after" -> first.gt(date.latest());
				case "during" -> first.ge(date.earliest()).and(last.le(date.latest()));
				case "overlaps" -> first.le(date.latest()).and(last.ge(date.earliest()));
				default -> throw FilterOperators.unknown(operator);
			});
		});
	}

}

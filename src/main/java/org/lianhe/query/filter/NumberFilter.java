package org.lianhe.query.filter;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.RowTypes;

/**
 * Filters by a number.
 *
 * @param column the column
 */
public record NumberFilter(TableField<?, ? extends Number> column) implements Criterion {

	@Override
	@SuppressWarnings("unchecked")
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		Field<Object> field = (Field<Object>) (Field<?>) alias.field(this.column);
		Condition known = this.column.getDataType().nullable() ? field.isNotNull() : DSL.trueCondition();
		return FilterOperators.conditions(given, (operator, operand) -> switch (operator) {
			case "eq" -> known.and(field.eq(operand));
			case "ne" -> known.and(field.ne(operand));
			case "in" -> known.and(field.in(FilterOperators.list(operand)));
			case "notIn" -> known.and(field.notIn(FilterOperators.list(operand)));
			case "lt" -> known.and(field.lt(operand));
			case "lte" -> known.and(field.le(operand));
			case "gt" -> known.and(field.gt(operand));
			case "gte" -> known.and(field.ge(operand));
			case "isUnknown" -> ((Boolean) operand) ? DSL.not(known) : known;
			default -> throw FilterOperators.unknown(operator);
		});
	}

}

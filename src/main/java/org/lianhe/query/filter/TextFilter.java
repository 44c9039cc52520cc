package org.lianhe.query.filter;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.RowTypes;

/**
 * Filters by a text that is stored in several columns, one for each language. A positive
 * operator matches if one column does, a negative one if all do.
 *
 * @param columns the columns; all null if the text is unknown
 */
public record TextFilter(List<TableField<?, String>> columns) implements Criterion {

	/** A text in one column. */
	public static TextFilter of(TableField<?, String> column) {
		return new TextFilter(List.of(column));
	}

	/** A text in two languages. */
	public static TextFilter of(TableField<?, String> one, TableField<?, String> other) {
		return new TextFilter(List.of(one, other));
	}

	@Override
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		List<Field<String>> fields = this.columns.stream().<Field<String>>map(alias::field).toList();
		boolean isNullable = this.columns.get(0).getDataType().nullable();
		return FilterOperators.conditions(given,
				(operator, operand) -> operator(fields, isNullable, operator, operand));
	}

	private static Condition operator(List<Field<String>> fields, boolean isNullable, String operator, Object operand) {
		Condition known = isNullable ? fields.get(0).isNotNull() : DSL.trueCondition();
		return switch (operator) {
			case "eq" -> known.and(any(fields, (field) -> field.eq((String) operand)));
			case "ne" -> known.andNot(any(fields, (field) -> field.eq((String) operand)));
			case "in" -> known.and(any(fields, (field) -> field.in(FilterOperators.list(operand))));
			case "notIn" -> known.andNot(any(fields, (field) -> field.in(FilterOperators.list(operand))));
			case "contains" -> known.and(any(fields, (field) -> DSL.lower(field).contains(lowerCase(operand))));
			case "startsWith" -> known.and(any(fields, (field) -> DSL.lower(field).startsWith(lowerCase(operand))));
			case "isUnknown" -> ((Boolean) operand) ? DSL.not(known) : known;
			default -> throw FilterOperators.unknown(operator);
		};
	}

	private static Condition any(List<Field<String>> fields, Function<Field<String>, Condition> holds) {
		return DSL.or(fields.stream().map(holds).toList());
	}

	private static String lowerCase(Object operand) {
		return ((String) operand).toLowerCase(Locale.ROOT);
	}

}

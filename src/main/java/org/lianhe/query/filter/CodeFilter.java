package org.lianhe.query.filter;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.RowTypes;

/**
 * Filters by a column with a value of an enum.
 *
 * @param column the column
 * @param toStored converts a value of the schema to the stored form
 */
public record CodeFilter(TableField<?, String> column, UnaryOperator<String> toStored) implements Criterion {

	/** A column that holds the values of the schema unchanged. */
	public CodeFilter(TableField<?, String> column) {
		this(column, UnaryOperator.identity());
	}

	@Override
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		Field<String> field = alias.field(this.column);
		Condition known = this.column.getDataType().nullable() ? field.isNotNull() : DSL.trueCondition();
		return FilterOperators.conditions(given, (operator, operand) -> switch (operator) {
			case "eq" -> known.and(field.eq(store(operand)));
			case "ne" -> known.and(field.ne(store(operand)));
			case "in" -> known.and(field.in(storeAll(operand)));
			case "notIn" -> known.and(field.notIn(storeAll(operand)));
			case "isUnknown" -> ((Boolean) operand) ? DSL.not(known) : known;
			default -> throw FilterOperators.unknown(operator);
		});
	}

	private String store(Object operand) {
		return this.toStored.apply(operand.toString());
	}

	private List<String> storeAll(Object operand) {
		return FilterOperators.list(operand).stream().map(this::store).toList();
	}

}

package org.lianhe.query.filter;

import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lianhe.core.i18n.TextFolding;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.query.schema.Tables;

/** Filters by all names of an entity, of any language and kind, ignoring case. */
public record NameFilter() implements Criterion {

	@Override
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		return FilterOperators.conditions(given, (operator, operand) -> operator(alias, operator, operand));
	}

	private static Condition operator(TableAlias alias, String operator, Object operand) {
		return switch (operator) {
			case "eq" -> hasName(alias, (name) -> name.eq(fold(operand)));
			case "ne" -> DSL.not(hasName(alias, (name) -> name.eq(fold(operand))));
			case "in" -> hasName(alias, (name) -> isAnyOf(name, operand));
			case "notIn" -> DSL.not(hasName(alias, (name) -> isAnyOf(name, operand)));
			case "contains" -> hasName(alias, (name) -> name.contains(TextFolding.foldPart((String) operand)));
			case "startsWith" -> hasName(alias, (name) -> name.startsWith(TextFolding.foldPart((String) operand)));
			case "isUnknown" -> ((Boolean) operand) ? DSL.falseCondition() : DSL.trueCondition();
			default -> throw FilterOperators.unknown(operator);
		};
	}

	private static Condition hasName(TableAlias alias, Function<Field<String>, Condition> holds) {
		return alias.id()
			.in(DSL.select(Tables.NAME.ENTITY_ID).from(Tables.NAME).where(holds.apply(Tables.NAME.FOLDED)));
	}

	private static Condition isAnyOf(Field<String> name, Object operand) {
		return name.in(FilterOperators.list(operand).stream().map(NameFilter::fold).toList());
	}

	private static String fold(Object operand) {
		return TextFolding.fold((String) operand);
	}

}

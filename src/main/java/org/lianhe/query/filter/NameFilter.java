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

/** Asks of an entity's names, in any language and of any kind, whatever the case. */
public record NameFilter() implements Criterion {

	@Override
	public Condition on(RowTypes types, TableAlias scope, Object given) {
		return FilterOperators.all(given, (operator, operand) -> operator(scope, operator, operand));
	}

	private static Condition operator(TableAlias scope, String operator, Object operand) {
		return switch (operator) {
			case "eq" -> named(scope, (name) -> name.eq(fold(operand)));
			case "ne" -> DSL.not(named(scope, (name) -> name.eq(fold(operand))));
			case "in" -> named(scope, (name) -> among(name, operand));
			case "notIn" -> DSL.not(named(scope, (name) -> among(name, operand)));
			case "contains" -> named(scope, (name) -> name.contains(TextFolding.foldPart((String) operand)));
			case "startsWith" -> named(scope, (name) -> name.startsWith(TextFolding.foldPart((String) operand)));
			case "isUnknown" -> ((Boolean) operand) ? DSL.falseCondition() : DSL.trueCondition();
			default -> throw FilterOperators.unknown(operator);
		};
	}

	private static Condition named(TableAlias scope, Function<Field<String>, Condition> holds) {
		return scope.id()
			.in(DSL.select(Tables.NAME.ENTITY_ID).from(Tables.NAME).where(holds.apply(Tables.NAME.FOLDED)));
	}

	private static Condition among(Field<String> name, Object operand) {
		return name.in(FilterOperators.list(operand).stream().map(NameFilter::fold).toList());
	}

	private static String fold(Object operand) {
		return TextFolding.fold((String) operand);
	}

}

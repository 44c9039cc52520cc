package org.lianhe.filter;

import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lianhe.name.Folding;
import org.lianhe.query.Criterion;
import org.lianhe.query.Types;
import org.lianhe.sql.Scope;
import org.lianhe.store.db.Tables;

/** Asks of an entity's names, in any language and of any kind, whatever the case. */
public record Names() implements Criterion {

	@Override
	public Condition on(Types types, Scope scope, Object given) {
		return Operators.all(given, (operator, operand) -> operator(scope, operator, operand));
	}

	private static Condition operator(Scope scope, String operator, Object operand) {
		return switch (operator) {
			case "eq" -> named(scope, (name) -> name.eq(fold(operand)));
			case "ne" -> DSL.not(named(scope, (name) -> name.eq(fold(operand))));
			case "in" -> named(scope, (name) -> among(name, operand));
			case "notIn" -> DSL.not(named(scope, (name) -> among(name, operand)));
			case "contains" -> named(scope, (name) -> name.contains(Folding.foldPart((String) operand)));
			case "startsWith" -> named(scope, (name) -> name.startsWith(Folding.foldPart((String) operand)));
			case "isUnknown" -> ((Boolean) operand) ? DSL.falseCondition() : DSL.trueCondition();
			default -> throw Operators.unknown(operator);
		};
	}

	private static Condition named(Scope scope, Function<Field<String>, Condition> holds) {
		return scope.id()
			.in(DSL.select(Tables.NAME.ENTITY_ID).from(Tables.NAME).where(holds.apply(Tables.NAME.FOLDED)));
	}

	private static Condition among(Field<String> name, Object operand) {
		return name.in(Operators.list(operand).stream().map(Names::fold).toList());
	}

	private static String fold(Object operand) {
		return Folding.fold((String) operand);
	}

}

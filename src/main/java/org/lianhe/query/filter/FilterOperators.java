package org.lianhe.query.filter;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Combines the operators of one filter input with {@code and}; absent and null operators
 * are ignored.
 */
final class FilterOperators {

	private FilterOperators() {
	}

	@SuppressWarnings("unchecked")
	static Condition conditions(Object given, BiFunction<String, Object, Condition> operator) {
		Condition all = DSL.noCondition();
		for (Map.Entry<String, @Nullable Object> one : ((Map<String, @Nullable Object>) given).entrySet()) {
			Object operand = one.getValue();
			if (operand != null) {
				all = all.and(operator.apply(one.getKey(), operand));
			}
		}
		return all;
	}

	/** The operand as a list. */
	@SuppressWarnings("unchecked")
	static List<Object> list(Object operand) {
		return (List<Object>) operand;
	}

	static IllegalStateException unknown(String operator) {
		return new IllegalStateException("no operator " + operator);
	}

}

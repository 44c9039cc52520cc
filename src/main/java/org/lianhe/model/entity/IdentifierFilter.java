package org.lianhe.model.entity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.lianhe.model.lookup.IdentifierVariants;
import org.lianhe.query.filter.TextFilter;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.query.schema.Tables;

/** A condition on the value of an identifier, which may be given in any usual form. */
record IdentifierFilter() implements Criterion {

	private static final TextFilter CODE = TextFilter.of(Tables.IDENTIFIER.CODE);

	@Override
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		Condition all = CODE.condition(types, alias, Map.of());
		for (Map.Entry<?, ?> one : ((Map<?, ?>) given).entrySet()) {
			if (one.getValue() != null) {
				all = all.and(CODE.condition(types, alias, operator((String) one.getKey(), one.getValue())));
			}
		}
		return all;
	}

	private static Map<String, Object> operator(String name, Object operand) {
		return switch (name) {
			case "eq" -> Map.of("in", forms(List.of(operand)));
			case "ne" -> Map.of("notIn", forms(List.of(operand)));
			case "in", "notIn" -> Map.of(name, forms((List<?>) operand));
			default -> Map.of(name, operand);
		};
	}

	private static List<Object> forms(List<?> values) {
		return values.stream()
			.flatMap(
					(value) -> (value instanceof String text) ? IdentifierVariants.of(text).stream() : Stream.of(value))
			.<Object>map((form) -> form)
			.toList();
	}

}

package org.lianhe.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLTypeUtil;
import org.lianhe.property.Chance;

import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapOne;

/** Draws values of any input type of the schema. */
final class Values {

	private static final int MOST_ITEMS = 3;

	private final Strings strings;

	Values(Strings strings) {
		this.strings = strings;
	}

	/**
	 * A value that fits, never null.
	 * @param field to which it is given
	 * @param name of the argument, or of what stands around an operator
	 * @param depth how many objects may stand within each other
	 */
	Object draw(Chance chance, GraphQLInputType type, String field, String name, int depth) {
		GraphQLInputType some = (GraphQLInputType) unwrapNonNull(type);
		if (GraphQLTypeUtil.isList(some)) {
			return list(chance, (GraphQLInputType) unwrapOne(some), field, name, depth);
		}
		if (some instanceof GraphQLInputObjectType object) {
			return object(chance, object, field, name, depth);
		}
		if (some instanceof GraphQLEnumType words) {
			return new Word(chance.of(words.getValues()).getName());
		}
		return switch (((GraphQLNamedInputType) some).getName()) {
			case "Int" -> number(chance, name);
			case "Float" -> chance.below(4000) / 8.0 - 20;
			case "Boolean" -> chance.oneIn(2);
			case "EdtfDate" -> this.strings.date(chance);
			default -> this.strings.text(chance, field, name);
		};
	}

	private static int number(Chance chance, String name) {
		if (chance.oneIn(60)) {
			return chance.of(List.of(-1, 0, 200, 201, 100_000, Integer.MAX_VALUE, Integer.MIN_VALUE));
		}
		return switch (name) {
			case "depth" -> 1 + chance.below(2);
			case "maxLength" -> 1 + chance.below(3);
			case "maxNodes" -> 1 + chance.below(20);
			default -> chance.below(4);
		};
	}

	private List<Object> list(Chance chance, GraphQLInputType item, String field, String name, int depth) {
		List<Object> items = new ArrayList<>();
		int size = chance.oneIn(15) ? 0 : 1 + chance.below(MOST_ITEMS);
		for (int i = 0; i < size; i++) {
			items.add(draw(chance, item, field, name, depth));
		}
		return items;
	}

	private Map<String, Object> object(Chance chance, GraphQLInputObjectType type, String field, String name,
			int depth) {
		Map<String, Object> object = new LinkedHashMap<>();
		boolean isChoice = type.hasAppliedDirective("oneOf") || type.isOneOf();
		int wanted = isChoice ? 1 : chance.oneIn(10) ? 0 : 1 + chance.below(2);
		List<GraphQLInputObjectField> fields = type.getFields()
			.stream()
			.filter((one) -> depth > 0 || !(GraphQLTypeUtil.unwrapAll(one.getType()) instanceof GraphQLInputObjectType)
					|| isOperators(one))
			.toList();
		for (int i = 0; i < wanted && !fields.isEmpty(); i++) {
			put(object, chance, chance.of(fields), field, name, depth);
		}
		if (!isChoice) {
			type.getFields()
				.stream()
				.filter((one) -> GraphQLTypeUtil.isNonNull(one.getType()) && !one.hasSetDefaultValue())
				.forEach((one) -> put(object, chance, one, field, name, depth));
		}
		return object;
	}

	private void put(Map<String, Object> object, Chance chance, GraphQLInputObjectField part, String field, String name,
			int depth) {
		boolean isOperator = "eq ne in notIn contains startsWith before after during overlaps lt lte gt gte"
			.contains(part.getName());
		object.put(part.getName(), draw(chance, part.getType(), isOperator ? "" : field,
				isOperator ? name : part.getName(), isOperators(part) ? depth : depth - 1));
	}

	/** Whether it takes the operators of a scalar, within which nothing more stands. */
	private static boolean isOperators(GraphQLInputObjectField part) {
		return GraphQLTypeUtil.unwrapAll(part.getType()) instanceof GraphQLInputObjectType type
				&& type.getField("isUnknown") != null;
	}

}

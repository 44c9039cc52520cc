package org.lianhe.property;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Draws filters of any input type of the schema. */
final class Filters {

	private static final List<String> ODD = List.of("", " ", "%", "_", "\\", "!", "'", "l%b", "A_ ", "é", "É", "ai ",
			"no such text");

	private static final List<Integer> COUNTS = IntStream.rangeClosed(-1, TieMaker.PARAGRAPHS + 1).boxed().toList();

	private Filters() {
	}

	/**
	 * Filters of things of a type, {@code null} among their parts here and there.
	 * @param depth how often a filter stands within another
	 */
	static Arbitrary<Map<String, Object>> of(String type, int depth) {
		List<GraphQLInputObjectField> fields = input(type + "Filter").getFields()
			.stream()
			.filter((field) -> depth > 0 || isScalar(name(field)))
			.toList();
		return parts(Arbitraries.of(fields).flatMap((field) -> part(type, field, depth)), 2);
	}

	private static Arbitrary<Map<String, Object>> part(String type, GraphQLInputObjectField field, int depth) {
		return given(type, field, depth).injectNull(0.03).map((given) -> part(field.getName(), given));
	}

	private static Map<String, Object> part(String name, Object given) {
		Map<String, Object> part = new LinkedHashMap<>();
		part.put(name, given);
		return part;
	}

	private static Arbitrary<Map<String, Object>> parts(Arbitrary<Map<String, Object>> part, int most) {
		return part.list().ofMinSize(0).ofMaxSize(most).map((parts) -> {
			Map<String, Object> all = new LinkedHashMap<>();
			parts.forEach(all::putAll);
			return all;
		});
	}

	private static Arbitrary<?> given(String type, GraphQLInputObjectField field, int depth) {
		String name = name(field);
		if (isScalar(name)) {
			return operators(type, field.getName(), name);
		}
		if (name.endsWith("ListFilter")) {
			String target = name.substring(0, name.length() - "ListFilter".length());
			return parts(Arbitraries.of("some", "none", "every")
				.flatMap((quantifier) -> of(target, depth - 1).map((filter) -> part(quantifier, filter))), 2);
		}
		Arbitrary<Map<String, Object>> inner = of(name.substring(0, name.length() - "Filter".length()), depth - 1);
		return GraphQLTypeUtil.isList(field.getType()) ? inner.list().ofMaxSize(3) : inner;
	}

	private static Arbitrary<Map<String, Object>> operators(String type, String field, String input) {
		return parts(Arbitraries.of(input(input).getFields()).flatMap((operator) -> {
			Arbitrary<?> operand = operand(type, field, operator);
			Arbitrary<?> given = GraphQLTypeUtil.isList(operator.getType()) ? operand.list().ofMaxSize(3) : operand;
			return given.map((value) -> part(operator.getName(), value));
		}), 2);
	}

	private static Arbitrary<?> operand(String type, String field, GraphQLInputObjectField operator) {
		return switch (name(operator)) {
			case "Boolean" -> Arbitraries.of(true, false);
			case "EdtfDate" -> Arbitraries.of(Moment.ALL).map(Moment::text);
			case "Int" -> Arbitraries.of(COUNTS);
			case "Float" -> Arbitraries.of(Texts.VALUES);
			case "String" -> Arbitraries
				.oneOf(List.of(Arbitraries.of(texts(type, field)).flatMap(Filters::piece), Arbitraries.of(ODD)));
			default -> Arbitraries.of(((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(operator.getType())).getValues())
				.map(GraphQLEnumValueDefinition::getName);
		};
	}

	/** A text as it is, in capitals, or a part of it. */
	private static Arbitrary<String> piece(String text) {
		int half = text.length() / 2;
		return Arbitraries.of(text, text, text.toUpperCase(Locale.ROOT), text.substring(0, half), text.substring(half),
				text.substring(0, 1), text.substring(half, half + 1));
	}

	/** All texts that things of the type have in a field. */
	private static List<String> texts(String type, String field) {
		Stream<Thing> things = "Identifier".equals(type)
				? Generated.model().all("Entity").stream().flatMap((thing) -> thing.linked("identifiers").stream())
				: Generated.model().all(type).stream();
		return things.map((thing) -> thing.value(field))
			.filter(Objects::nonNull)
			.flatMap((texts) -> ((List<?>) texts).stream())
			.map(String::valueOf)
			.distinct()
			.toList();
	}

	private static boolean isScalar(String input) {
		return input(input).getField("isUnknown") != null;
	}

	private static String name(GraphQLInputObjectField field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
	}

	private static GraphQLInputObjectType input(String name) {
		return (GraphQLInputObjectType) Objects.requireNonNull(Generated.schema().getType(name));
	}

}

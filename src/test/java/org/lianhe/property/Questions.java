package org.lianhe.property;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws what to count. */
final class Questions {

	private static final List<Integer> SIZES = List.of(0, 1, 3, 20, 200);

	private Questions() {
	}

	/** Questions about these lists. */
	static Arbitrary<Question> of(Arbitrary<Case> lists) {
		return lists.flatMap(
				(asked) -> by(asked.listed().target()).list().ofMinSize(1).ofMaxSize(2).flatMap((by) -> of(asked, by)));
	}

	private static Arbitrary<Question> of(Case asked, List<String> by) {
		Arbitrary<String> level = by.contains("PLACE") ? Arbitraries.of("CITY", "DISTRICT", "COUNTRY").injectNull(0.5)
				: Arbitraries.just(null);
		return Combinators.combine(level, Arbitraries.of(SIZES), selected(asked, by.get(0)))
			.as((kind, first, selected) -> new Question(asked, by, kind, first, selected));
	}

	private static Arbitrary<String> by(String type) {
		GraphQLEnumType dimensions = (GraphQLEnumType) Objects
			.requireNonNull(Generated.schema().getType(type + "Facet"));
		return Arbitraries.of(dimensions.getValues()).map(GraphQLEnumValueDefinition::getName);
	}

	/** Values that something of the type has, and one that nothing has. */
	private static Arbitrary<List<String>> selected(Case asked, String dimension) {
		String type = asked.listed().target();
		List<String> known = Generated.model()
			.all(type)
			.stream()
			.flatMap((thing) -> Keys.of(type, thing, dimension, null).stream())
			.distinct()
			.toList();
		return Arbitraries.of(Stream.concat(known.stream(), Stream.of("no-such-value")).toList()).list().ofMaxSize(3);
	}

}

package org.lianhe.property;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Draws lists to ask for, from all that the schema has. */
final class Cases {

	private static final int FEW = 6;

	private static final int MOST_KEYS = 3;

	private Cases() {
	}

	/** Lists of all kinds. */
	static Arbitrary<Case> of(int filterDepth) {
		return Arbitraries
			.frequencyOf(Tuple.of(1, Arbitraries.of(Listed.all(true))), Tuple.of(2, Arbitraries.of(Listed.all(false))))
			.flatMap((listed) -> of(listed, filterDepth));
	}

	/** Lists of one field. */
	static Arbitrary<Case> of(Listed listed, int filterDepth) {
		Arbitrary<Map<String, Object>> filter = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Map.of())),
				Tuple.of(2, Filters.of(listed.target(), filterDepth)));
		return Combinators
			.combine(owner(listed), own(listed), filter, orderBy(listed.target()),
					Arbitraries.of("zh-Hans", "en", "zh-Hant", "zh-HK, en;q=0.5", "fr"))
			.as((owner, own, which, order, reader) -> new Case(listed, listed.isRoot() ? null : owner, own, which,
					order, reader));
	}

	/** Half of them owners of many. */
	private static Arbitrary<String> owner(Listed listed) {
		if (listed.isRoot()) {
			return Arbitraries.just("");
		}
		Model model = Generated.model();
		List<String> owners = model.all(listed.owner())
			.stream()
			.sorted(Comparator.comparing((Thing owner) -> -model.rows(owner, listed.field(), Map.of()).size()))
			.map(Thing::slug)
			.toList();
		return Arbitraries
			.oneOf(List.of(Arbitraries.of(owners.subList(0, Math.min(FEW, owners.size()))), Arbitraries.of(owners)));
	}

	private static Arbitrary<Map<String, Object>> own(Listed listed) {
		Arbitrary<Map<String, Object>> all = Arbitraries.just(Map.of());
		for (String argument : listed.own()) {
			all = Combinators.combine(all, argument(argument)).as((others, value) -> {
				Map<String, Object> more = new LinkedHashMap<>(others);
				more.put(argument, value);
				return more;
			});
		}
		return all;
	}

	private static Arbitrary<Object> argument(String name) {
		return switch (name) {
			case "direction" -> Arbitraries.of("BOTH", "INCOMING", "OUTGOING");
			case "part" -> Arbitraries.of("SPEAKER", "ABOUT", "TOPIC");
			case "asOf" -> Arbitraries.of(Moment.ALL).map(Moment::text).injectNull(0.4).asGeneric();
			case "unknownDates" -> Arbitraries.of("INCLUDE", "EXCLUDE");
			case "field" -> Arbitraries.of("founded", "period", "status", "none").injectNull(0.3).asGeneric();
			case "direct" -> Arbitraries.of(true, false);
			case "predicates" -> Arbitraries.of(Texts.PREDICATES).list().ofMaxSize(4).asGeneric();
			default -> throw new IllegalArgumentException("no draws for " + name);
		};
	}

	private static Arbitrary<List<Map<String, String>>> orderBy(String type) {
		GraphQLEnumType fields = (GraphQLEnumType) Objects
			.requireNonNull(Generated.schema().getType(type + "OrderField"));
		return Combinators
			.combine(Arbitraries.of(fields.getValues()).map(GraphQLEnumValueDefinition::getName),
					Arbitraries.of("", "ASC", "DESC"), Arbitraries.of("", "FIRST", "LAST"),
					Arbitraries.of("", "", "zh-Hans", "zh-Hant", "en-GB", "zh-Latn-pinyin"))
			.as(Cases::key)
			.list()
			.ofMaxSize(MOST_KEYS);
	}

	private static Map<String, String> key(String field, String direction, String nulls, String lang) {
		Map<String, String> key = new LinkedHashMap<>(
				Map.of("field", field, "direction", direction, "nulls", nulls, "lang", lang));
		key.values().removeIf(String::isEmpty);
		return key;
	}

}

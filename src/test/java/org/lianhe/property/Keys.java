package org.lianhe.property;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The values that a thing has of a dimension, as the schema describes it. */
final class Keys {

	private Keys() {
	}

	/**
	 * The keys of the values, each once; none where the thing has no value.
	 * @param type of the list, which may be that of all entities
	 * @param level the only kind of place that counts, or null
	 */
	static List<String> of(String type, Thing thing, String dimension, @Nullable String level) {
		return keys(type, thing, dimension, level).distinct().toList();
	}

	private static Stream<String> keys(String type, Thing thing, String dimension, @Nullable String level) {
		if (dimension.endsWith("_YEAR") || dimension.endsWith("_DECADE")) {
			return year(thing, dimension).stream();
		}
		return switch (dimension) {
			case "PLACE" ->
				rolledUp("Place".equals(type) ? Stream.of(thing) : tied(thing, "Place", View.IN_PLACE))
					.filter((place) -> level == null || level.equals(place.value("kind"))
							|| "SPECIAL_ADMINISTRATIVE_REGION".equals(place.value("kind"))
									&& List.of("CITY", "PROVINCE").contains(level))
					.map(Thing::slug);
			case "TOPIC" -> rolledUp(topics(type, thing)).map(Thing::slug);
			case "SOURCE" -> ("Citation".equals(type) ? Stream.of(thing) : thing.linked("citations").stream())
				.flatMap((citation) -> citation.linked("source").stream())
				.map(Thing::slug);
			case "PREDICATE" -> ("Relation".equals(type) ? Stream.of(thing) : thing.linked("relations").stream())
				.flatMap((relation) -> scalar(relation, "predicate"));
			case "SUBJECT_TYPE",
					"OBJECT_TYPE" ->
				thing.linked(camel(dimension.replace("_TYPE", "")))
					.stream()
					.map((other) -> other.type().toUpperCase(Locale.ROOT));
			case "ENTITY_TYPE" -> scalar(thing, "type");
			case "ENTITY" -> thing.linked("entity").stream().limit(1).map(Thing::slug);
			default -> linkedOrScalar(thing, dimension);
		};
	}

	private static Stream<Thing> topics(String type, Thing thing) {
		return switch (type) {
			case "Topic" -> Stream.of(thing);
			case "Statement" -> thing.linked("topic").stream();
			default -> tied(thing, "Topic", List.of("concerns"));
		};
	}

	private static Stream<Thing> tied(Thing thing, String target, List<String> predicates) {
		return thing.linked("relations")
			.stream()
			.filter((relation) -> relation.linked("subject").contains(thing))
			.filter((relation) -> scalar(relation, "predicate").anyMatch(predicates::contains))
			.flatMap((relation) -> relation.linked("object").stream())
			.filter((object) -> target.equals(object.type()));
	}

	private static Stream<Thing> rolledUp(Stream<Thing> parts) {
		return parts.flatMap((part) -> Stream.concat(Stream.of(part), Generated.model().within(part).stream()));
	}

	private static List<String> year(Thing thing, String dimension) {
		Moment date = (Moment) thing.value(camel(dimension.replaceFirst("_(YEAR|DECADE)$", "")));
		if (date == null || date.earliest().getYear() == 1) {
			return List.of();
		}
		int year = date.earliest().getYear();
		return List.of(String.valueOf(dimension.endsWith("_YEAR") ? year : year / 10 * 10));
	}

	/** By a field of the same name, or of its plural. */
	private static Stream<String> linkedOrScalar(Thing thing, String dimension) {
		String name = camel(dimension);
		return Stream.of(name, "PERSON".equals(dimension) ? "people" : name + "s")
			.filter((field) -> thing.isOne(field) || thing.isList(field))
			.findFirst()
			.map((field) -> thing.linked(field).stream().map(Thing::slug))
			.orElseGet(() -> scalar(thing, name));
	}

	private static Stream<String> scalar(Thing thing, String field) {
		Object value = thing.value(field);
		return ((value instanceof List<?> texts) ? texts.stream() : Stream.ofNullable(value)).filter(Objects::nonNull)
			.map(String::valueOf);
	}

	private static String camel(String name) {
		return Ordered.camel(name);
	}

}

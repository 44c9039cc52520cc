package org.lianhe.web.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;

/**
 * A dimension by which a page lists entities.
 *
 * @param name of the parameter of the address that selects values
 * @param dimension in the schema
 * @param condition the filter for one value or for several
 */
record ListFacet(String name, String dimension, Function<List<String>, Map<String, Object>> condition) {

	private static final String DECADE = "_DECADE";

	/** All that entities of any of these types can be listed by, in their order. */
	static Stream<ListFacet> all(List<EntityType> types) {
		Stream<ListFacet> dates = (types.size() > 1) ? Stream.empty()
				: types.get(0)
					.facts()
					.stream()
					.filter(EntityFact.Date.class::isInstance)
					.map((fact) -> decade(fact.field()));
		return Stream
			.of(Stream.of(code("type", "TYPE"), code("kind", "KIND"), code("status", "STATUS"),
					new ListFacet("place", "PLACE", (slugs) -> some("inPlace", slug(slugs))),
					new ListFacet("topic", "TOPIC", (slugs) -> some("inTopic", slug(slugs)))), dates,
					Stream.of(new ListFacet("source", "SOURCE",
							(slugs) -> some("citations", Map.of("source", slug(slugs))))))
			.flatMap(Function.identity());
	}

	private static ListFacet code(String field, String dimension) {
		return new ListFacet(field, dimension, (codes) -> Map.of(field, Map.of("in", codes)));
	}

	private static ListFacet decade(String field) {
		return new ListFacet("decade", TypeNames.codeOf(field) + DECADE,
				(decades) -> Map.of("or", decades.stream().map((decade) -> during(field, decade)).toList()));
	}

	/** The dates of a decade; what is no year is refused with the filter. */
	private static Map<String, Object> during(String field, String decade) {
		String last = decade.replaceFirst("0$", "9");
		return Map.of(field, Map.of("during", decade + "/" + last));
	}

	private static Map<String, Object> some(String field, Map<String, Object> filter) {
		return Map.of(field, Map.of("some", filter));
	}

	private static Map<String, Object> slug(List<String> slugs) {
		return Map.of("slug", Map.of("in", slugs));
	}

	Map<String, Object> filter(List<String> values) {
		return this.condition.apply(values);
	}

	/**
	 * The order by the date that the facet counts, latest first; null if it counts none.
	 */
	@Nullable String dateOrder() {
		return this.dimension.endsWith(DECADE)
				? "-" + this.dimension.substring(0, this.dimension.length() - DECADE.length()) : null;
	}

	/** Whether its values are codes, whose labels are messages. */
	public boolean isCode() {
		return List.of("type", "kind", "status").contains(this.name);
	}

	/** The key of the message with the label of a code. */
	public static String key(String code) {
		return "code." + code.toLowerCase(Locale.ROOT);
	}

}

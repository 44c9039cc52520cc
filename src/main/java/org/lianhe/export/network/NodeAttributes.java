package org.lianhe.export.network;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.query.plan.ResultObject;

/** What files say of entities. */
final class NodeAttributes {

	private static final List<String> DATES = List.of("founded", "period", "released");

	static final GraphAttribute LABEL = text("label", "The name in the first language asked for that it has one in.",
			"name", "value");

	/** In the order of columns. */
	static final List<GraphAttribute> ALL = List.of(
			new GraphAttribute("type", GraphAttribute.Type.TEXT, "Its type, as `EntityType` has them.",
					NodeAttributes::type),
			text("kind", "What kind of its type it is; none for types that have no kinds.", "kind"),
			new GraphAttribute("name_en", GraphAttribute.Type.TEXT, "Its name in English; none where it has none.",
					(node) -> Boolean.FALSE.equals(ResultReader.at(node, "en", "isFallback"))
							? ResultReader.at(node, "en", "value") : null),
			text("name_zh_hans", "Its name in simplified Chinese.", "zhHans", "value"),
			text("founded", "When it was founded or opened, as EDTF; none where no source says.", "founded"),
			text("period", "When an initiative took place, as EDTF; none where no source says.", "period"),
			text("released", "When a product was released, as EDTF; none where no source says.", "released"),
			new GraphAttribute("year", GraphAttribute.Type.INTEGER,
					"The year with which that date begins; none where it names no single year.", NodeAttributes::year),
			text("place", "Slug of the place where it is or works; none where no source says.", "place", "slug"),
			text("place_name", "Name of that place.", "place", "name", "value"),
			new GraphAttribute("ties", GraphAttribute.Type.INTEGER,
					"How many ties it has of the predicates and days asked for, to whatever is in this file or not.",
					(node) -> ResultReader.at(node, "relations", "totalCount")),
			text("uri", "Permanent address of its record.", "uri"),
			new GraphAttribute("sources", GraphAttribute.Type.TEXT,
					"The paragraphs that it is cited from, source#paragraph, joined by |.", CitationText::in));

	private NodeAttributes() {
	}

	/** The slug. */
	static String id(ResultObject node) {
		return String.valueOf(ResultReader.at(node, "slug"));
	}

	private static GraphAttribute text(String name, String meaning, String... keys) {
		return new GraphAttribute(name, GraphAttribute.Type.TEXT, meaning, (node) -> ResultReader.at(node, keys));
	}

	private static Object type(ResultObject node) {
		return TypeNames.codeOf(String.valueOf(ResultReader.at(node, "type")));
	}

	private static @Nullable Object year(ResultObject node) {
		return DATES.stream()
			.flatMap((date) -> Stream.ofNullable(ResultReader.text(node, date)))
			.flatMap((date) -> Stream.ofNullable(GraphDates.year(date)))
			.findFirst()
			.orElse(null);
	}

}

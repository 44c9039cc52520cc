package org.lianhe.export.network;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.query.plan.ResultObject;

import static org.lianhe.export.network.GraphAttribute.text;

/** The attributes of entities. */
final class NodeAttributes {

	static final GraphAttribute ID = text("id", "", "slug");

	static final GraphAttribute LABEL = text("label", "The name in the first requested language that it has one in.",
			"name", "value");

	/** In the order of columns. */
	static final List<GraphAttribute> ALL = List.of(
			new GraphAttribute("type", GraphAttribute.Type.TEXT, "Its type, as in `EntityType`.",
					(node) -> TypeNames.codeOf(String.valueOf(node.get("type")))),
			text("kind", "Its kind within its type; none for types without kinds.", "kind"),
			new GraphAttribute("name_en", GraphAttribute.Type.TEXT, "Its name in English; none where it has none.",
					NodeAttributes::englishName),
			text("name_zh_hans", "Its name in simplified Chinese.", "zhHans", "value"),
			text("founded", "When it was founded or opened, as EDTF; none where no source says.", "founded"),
			text("period", "When an initiative took place, as EDTF; none where no source says.", "period"),
			text("released", "When a product was released, as EDTF; none where no source says.", "released"),
			new GraphAttribute("year", GraphAttribute.Type.INTEGER,
					"The year with which that date begins; none where it names no single year.", NodeAttributes::year),
			text("place", "Slug of the place where it is or works; none where no source says.", "place", "slug"),
			text("place_name", "Name of that place.", "place", "name", "value"),
			new GraphAttribute("ties", GraphAttribute.Type.INTEGER,
					"Number of its relations with the requested predicates and dates, whether or not the other end is in this file.",
					(node) -> GraphAttribute.valueAt(node, "relations", "totalCount")),
			text("uri", "Permanent address of its record.", "uri"), GraphAttribute.sources());

	private NodeAttributes() {
	}

	private static @Nullable Object englishName(ResultObject node) {
		boolean isEnglish = Boolean.FALSE.equals(GraphAttribute.valueAt(node, "en", "isFallback"));
		return isEnglish ? GraphAttribute.valueAt(node, "en", "value") : null;
	}

	private static @Nullable Object year(ResultObject node) {
		return Stream.of("founded", "period", "released")
			.flatMap((date) -> Stream.ofNullable(GraphAttribute.textAt(node, date)))
			.flatMap((date) -> Stream.ofNullable(GraphDates.yearOf(date)))
			.findFirst()
			.orElse(null);
	}

}

package org.lianhe.network.file;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.name.TypeName;
import org.lianhe.query.Item;

/** What files say of entities. */
final class NodeAttributes {

	private static final List<String> DATES = List.of("founded", "period", "released");

	static final Attribute LABEL = text("label", "The name in the first language asked for that it has one in.", "name",
			"value");

	/** In the order of columns. */
	static final List<Attribute> ALL = List.of(
			new Attribute("type", Attribute.Type.TEXT, "Its type, as `EntityType` has them.", NodeAttributes::type),
			text("kind", "What kind of its type it is; none for types that have no kinds.", "kind"),
			new Attribute("name_en", Attribute.Type.TEXT, "Its name in English; none where it has none.",
					(node) -> Boolean.FALSE.equals(Items.at(node, "en", "isFallback")) ? Items.at(node, "en", "value")
							: null),
			text("name_zh_hans", "Its name in simplified Chinese.", "zhHans", "value"),
			text("founded", "When it was founded or opened, as EDTF; none where no source says.", "founded"),
			text("period", "When an initiative took place, as EDTF; none where no source says.", "period"),
			text("released", "When a product was released, as EDTF; none where no source says.", "released"),
			new Attribute("year", Attribute.Type.INTEGER,
					"The year with which that date begins; none where it names no single year.", NodeAttributes::year),
			text("place", "Slug of the place where it is or works; none where no source says.", "place", "slug"),
			text("place_name", "Name of that place.", "place", "name", "value"),
			new Attribute("ties", Attribute.Type.INTEGER,
					"How many ties it has of the predicates and days asked for, to whatever is in this file or not.",
					(node) -> Items.at(node, "relations", "totalCount")),
			text("uri", "Permanent address of its record.", "uri"), new Attribute("sources", Attribute.Type.TEXT,
					"The paragraphs that it is cited from, source#paragraph, joined by |.", Cited::in));

	private NodeAttributes() {
	}

	/** The slug. */
	static String id(Item node) {
		return String.valueOf(Items.at(node, "slug"));
	}

	private static Attribute text(String name, String meaning, String... keys) {
		return new Attribute(name, Attribute.Type.TEXT, meaning, (node) -> Items.at(node, keys));
	}

	private static Object type(Item node) {
		return TypeName.codeOf(String.valueOf(Items.at(node, "type")));
	}

	private static @Nullable Object year(Item node) {
		return DATES.stream()
			.flatMap((date) -> Stream.ofNullable(Items.text(node, date)))
			.flatMap((date) -> Stream.ofNullable(Dates.year(date)))
			.findFirst()
			.orElse(null);
	}

}

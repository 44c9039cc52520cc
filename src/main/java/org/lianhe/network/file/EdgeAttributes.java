package org.lianhe.network.file;

import java.util.List;

import org.lianhe.query.Item;

/** What files say of ties. */
final class EdgeAttributes {

	static final Attribute LABEL = text("label", "What kind of tie it is, in words that read from source to target.",
			"node", "predicate", "label");

	static final Attribute WEIGHT = new Attribute("weight", Attribute.Type.NUMBER, "Always 1: ties are not weighed.",
			(edge) -> 1.0);

	static final Attribute START = new Attribute("start", Attribute.Type.TEXT,
			"The first day on which it may have held; none where its period does not tell.",
			(edge) -> Dates.start(Items.text(edge, "node", "period")));

	static final Attribute END = new Attribute("end", Attribute.Type.TEXT,
			"The last day on which it may have held; none where its period does not tell, or is a lone date.",
			(edge) -> Dates.end(Items.text(edge, "node", "period")));

	/** In the order of columns. */
	static final List<Attribute> ALL = List.of(
			text("predicate", "Code of what kind of tie it is.", "node", "predicate", "code"),
			text("role", "What the source is or does in it, in words; none where nothing says.", "node", "role"),
			text("period",
					"When it held, as EDTF: a day for an event, an interval for a state; none where nothing says.",
					"node", "period"),
			text("status", "ACTUAL, or PLANNED where it was only planned.", "node", "status"),
			text("validity", "With `asOf`: KNOWN or UNKNOWN to have held on every day asked.", "validity"),
			new Attribute("support", Attribute.Type.TEXT,
					"STATED where a paragraph says it, INFERRED where it was concluded.",
					(edge) -> Cited.support(Items.one(edge, "node"))),
			new Attribute("sources", Attribute.Type.TEXT,
					"The paragraphs that it is cited from, source#paragraph, joined by |.",
					(edge) -> Cited.in(Items.one(edge, "node"))));

	private EdgeAttributes() {
	}

	/** The permanent id of the relation. */
	static String id(Item edge) {
		return String.valueOf(Items.at(edge, "node", "id"));
	}

	static String source(Item edge) {
		return String.valueOf(Items.at(edge, "node", "subject", "slug"));
	}

	static String target(Item edge) {
		return String.valueOf(Items.at(edge, "node", "object", "slug"));
	}

	private static Attribute text(String name, String meaning, String... keys) {
		return new Attribute(name, Attribute.Type.TEXT, meaning, (edge) -> Items.at(edge, keys));
	}

}

package org.lianhe.export.network;

import java.util.List;

import org.lianhe.query.plan.ResultObject;

/** What files say of ties. */
final class EdgeAttributes {

	static final GraphAttribute LABEL = text("label",
			"What kind of tie it is, in words that read from source to target.", "node", "predicate", "label");

	static final GraphAttribute WEIGHT = new GraphAttribute("weight", GraphAttribute.Type.NUMBER,
			"Always 1: ties are not weighed.", (edge) -> 1.0);

	static final GraphAttribute START = new GraphAttribute("start", GraphAttribute.Type.TEXT,
			"The first day on which it may have held; none where its period does not tell.",
			(edge) -> GraphDates.start(ResultReader.text(edge, "node", "period")));

	static final GraphAttribute END = new GraphAttribute("end", GraphAttribute.Type.TEXT,
			"The last day on which it may have held; none where its period does not tell, or is a lone date.",
			(edge) -> GraphDates.end(ResultReader.text(edge, "node", "period")));

	/** In the order of columns. */
	static final List<GraphAttribute> ALL = List.of(
			text("predicate", "Code of what kind of tie it is.", "node", "predicate", "code"),
			text("role", "What the source is or does in it, in words; none where nothing says.", "node", "role"),
			text("period",
					"When it held, as EDTF: a day for an event, an interval for a state; none where nothing says.",
					"node", "period"),
			text("status", "ACTUAL, or PLANNED where it was only planned.", "node", "status"),
			text("validity", "With `asOf`: KNOWN or UNKNOWN to have held on every day asked.", "validity"),
			new GraphAttribute("support", GraphAttribute.Type.TEXT,
					"STATED where a paragraph says it, INFERRED where it was concluded.",
					(edge) -> CitationText.support(ResultReader.one(edge, "node"))),
			new GraphAttribute("sources", GraphAttribute.Type.TEXT,
					"The paragraphs that it is cited from, source#paragraph, joined by |.",
					(edge) -> CitationText.in(ResultReader.one(edge, "node"))));

	private EdgeAttributes() {
	}

	/** The permanent id of the relation. */
	static String id(ResultObject edge) {
		return String.valueOf(ResultReader.at(edge, "node", "id"));
	}

	static String source(ResultObject edge) {
		return String.valueOf(ResultReader.at(edge, "node", "subject", "slug"));
	}

	static String target(ResultObject edge) {
		return String.valueOf(ResultReader.at(edge, "node", "object", "slug"));
	}

	private static GraphAttribute text(String name, String meaning, String... keys) {
		return new GraphAttribute(name, GraphAttribute.Type.TEXT, meaning, (edge) -> ResultReader.at(edge, keys));
	}

}

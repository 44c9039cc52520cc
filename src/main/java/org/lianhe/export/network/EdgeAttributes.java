package org.lianhe.export.network;

import java.util.List;

import org.lianhe.query.plan.ResultObject;

import static org.lianhe.export.network.GraphAttribute.text;

/** The attributes of relations. */
final class EdgeAttributes {

	/** The permanent id of the relation. */
	static final GraphAttribute ID = text("id", "", "node", "id");

	static final GraphAttribute SOURCE = text("source", "", "node", "subject", "slug");

	static final GraphAttribute TARGET = text("target", "", "node", "object", "slug");

	static final GraphAttribute LABEL = text("label", "Its predicate, in words that read from source to target.",
			"node", "predicate", "label");

	static final GraphAttribute WEIGHT = new GraphAttribute("weight", GraphAttribute.Type.NUMBER,
			"Always 1: relations are not weighted.", (edge) -> 1.0);

	static final GraphAttribute START = new GraphAttribute("start", GraphAttribute.Type.TEXT,
			"The first day on which it may have held; none where its period does not tell.",
			(edge) -> GraphDates.startOf(GraphAttribute.textAt(edge, "node", "period")));

	static final GraphAttribute END = new GraphAttribute("end", GraphAttribute.Type.TEXT,
			"The last day on which it may have held; none where its period does not tell, or is a single date.",
			(edge) -> GraphDates.endOf(GraphAttribute.textAt(edge, "node", "period")));

	/** In the order of columns. */
	static final List<GraphAttribute> ALL = List.of(
			text("predicate", "Code of its predicate.", "node", "predicate", "code"),
			text("role", "What the source is or does in it, in words; none where no source says.", "node", "role"),
			text("period",
					"When it held, as EDTF: a day for an event, an interval for a state; none where no source says.",
					"node", "period"),
			text("status", "ACTUAL, or PLANNED where it was only planned.", "node", "status"),
			text("validity", "With `asOf`: KNOWN or UNKNOWN to have held on every requested day.", "validity"),
			new GraphAttribute("support", GraphAttribute.Type.TEXT,
					"STATED where a paragraph states it, INFERRED where it was inferred.", EdgeAttributes::support),
			GraphAttribute.sources("node"));

	private EdgeAttributes() {
	}

	private static Object support(ResultObject edge) {
		boolean isStated = GraphAttribute.objectsAt(edge, "node", "citations")
			.stream()
			.anyMatch((citation) -> "STATED".equals(citation.get("support")));
		return isStated ? "STATED" : "INFERRED";
	}

}

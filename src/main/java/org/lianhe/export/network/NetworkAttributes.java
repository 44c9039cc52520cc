package org.lianhe.export.network;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.export.network.GraphAttribute.Type;
import org.lianhe.query.plan.ResultObject;

import static org.lianhe.export.network.GraphAttribute.text;

/** The attributes of entities and relations, in the order of columns. */
final class NetworkAttributes {

	static final GraphAttribute NODE_ID = text("id", "", "slug");

	static final GraphAttribute NODE_LABEL = text("label",
			"The name in the first requested language that it has one in.", "name", "value");

	static final List<GraphAttribute> NODE = List.of(
			new GraphAttribute("type", Type.TEXT, "Its type, as in `EntityType`.",
					(node) -> TypeNames.codeOf(String.valueOf(node.get("type")))),
			text("kind", "Its kind; the type itself where that has no kinds.", "entityKind"),
			new GraphAttribute("name_en", Type.TEXT, "Its name in English; none where it has none.",
					NetworkAttributes::englishName),
			text("name_zh_hans", "Its name in simplified Chinese.", "zhHans", "value"),
			text("founded", "When it was founded or opened, as EDTF; none where no source says.", "founded"),
			text("period", "When an initiative took place, as EDTF; none where no source says.", "period"),
			text("released", "When a product was released, as EDTF; none where no source says.", "released"),
			new GraphAttribute("year", Type.INTEGER,
					"The year with which that date begins; none where it names no single year.",
					NetworkAttributes::year),
			text("place", "Slug of the place where it is or works; none where no source says.", "place", "slug"),
			text("place_name", "Name of that place.", "place", "name", "value"),
			new GraphAttribute("ties", Type.INTEGER,
					"Number of its relations with the requested predicates and dates, whether or not the other end is in this file.",
					(node) -> GraphAttribute.valueAt(node, "relations", "totalCount")),
			text("uri", "Permanent address of its record.", "uri"), GraphAttribute.sources());

	/** The permanent id of the relation. */
	static final GraphAttribute EDGE_ID = text("id", "", "node", "id");

	static final GraphAttribute SOURCE = text("source", "", "node", "subject", "slug");

	static final GraphAttribute TARGET = text("target", "", "node", "object", "slug");

	static final GraphAttribute EDGE_LABEL = text("label", "Its predicate, in words that read from source to target.",
			"node", "predicate", "label");

	static final GraphAttribute WEIGHT = new GraphAttribute("weight", Type.NUMBER,
			"Always 1: relations are not weighted.", (edge) -> 1.0);

	static final GraphAttribute START = new GraphAttribute("start", Type.TEXT,
			"The first day on which it may have held; none if its period has none.",
			(edge) -> startOf(GraphAttribute.textAt(edge, "node", "period")));

	static final GraphAttribute END = new GraphAttribute("end", Type.TEXT,
			"The last day on which it may have held; none if its period has none or is a single date.",
			(edge) -> endOf(GraphAttribute.textAt(edge, "node", "period")));

	static final List<GraphAttribute> EDGE = List.of(
			text("predicate", "Code of its predicate.", "node", "predicate", "code"),
			text("role", "What the source is or does in it, in words; none where no source says.", "node", "role"),
			text("period",
					"When it held, as EDTF: a day for an event, an interval for a state; none where no source says.",
					"node", "period"),
			text("status", "ACTUAL, FORMER where it had ended, or PLANNED where it was only planned.", "node",
					"status"),
			text("validity", "With `asOf`: KNOWN or UNKNOWN to have held on every requested day.", "validity"),
			new GraphAttribute("support", Type.TEXT,
					"STATED where a paragraph states it, INFERRED where it was inferred.", NetworkAttributes::support),
			GraphAttribute.sources("node"));

	/** The columns of the list of nodes, with the names that Gephi expects. */
	static final List<GraphAttribute> NODE_COLUMNS = concat(NODE, NODE_ID.withName("Id"), NODE_LABEL.withName("Label"));

	/** The columns of the list of edges, with the names that Gephi expects. */
	static final List<GraphAttribute> EDGE_COLUMNS = concat(EDGE, SOURCE.withName("Source"), TARGET.withName("Target"),
			new GraphAttribute("Type", Type.TEXT, "", (edge) -> "Directed"), EDGE_ID.withName("Id"),
			EDGE_LABEL.withName("Label"), WEIGHT.withName("Weight"), START, END);

	private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?!\\d)");

	private NetworkAttributes() {
	}

	static List<GraphAttribute> concat(List<GraphAttribute> last, GraphAttribute... first) {
		return Stream.concat(Stream.of(first), last.stream()).toList();
	}

	private static @Nullable Object englishName(ResultObject node) {
		boolean isEnglish = Boolean.FALSE.equals(GraphAttribute.valueAt(node, "en", "isFallback"));
		return isEnglish ? GraphAttribute.valueAt(node, "en", "value") : null;
	}

	private static @Nullable Object year(ResultObject node) {
		return Stream.of("founded", "period", "released")
			.flatMap((date) -> Stream.ofNullable(GraphAttribute.textAt(node, date)))
			.flatMap((date) -> Stream.ofNullable(yearOf(date)))
			.findFirst()
			.orElse(null);
	}

	private static Object support(ResultObject edge) {
		boolean isStated = GraphAttribute.objectsAt(edge, "node", "citations")
			.stream()
			.anyMatch((citation) -> "STATED".equals(citation.get("support")));
		return isStated ? "STATED" : "INFERRED";
	}

	/** Returns the year that a date starts with, or null if that is not a single year. */
	static @Nullable Integer yearOf(String edtf) {
		Matcher year = YEAR.matcher(edtf);
		return year.find() ? Integer.valueOf(year.group(1)) : null;
	}

	/** Returns the earliest possible day, or null if there is none. */
	static @Nullable LocalDate startOf(@Nullable String edtf) {
		LocalDate earliest = (edtf != null) ? Edtf.parse(edtf).earliest() : Edtf.BEGINNING;
		return earliest.equals(Edtf.BEGINNING) ? null : earliest;
	}

	/**
	 * Returns the latest possible day of an interval, or null if there is none. A single
	 * date says when something began, not when it ended.
	 */
	static @Nullable LocalDate endOf(@Nullable String edtf) {
		LocalDate latest = (edtf != null && edtf.contains("/")) ? Edtf.parse(edtf).latest() : Edtf.END;
		return latest.equals(Edtf.END) ? null : latest;
	}

}

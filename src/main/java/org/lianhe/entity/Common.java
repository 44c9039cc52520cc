package org.lianhe.entity;

import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.error.Suggestions;
import org.lianhe.facet.By;
import org.lianhe.facet.ByColumns;
import org.lianhe.facet.RolledUp;
import org.lianhe.filter.Codes;
import org.lianhe.filter.Dates;
import org.lianhe.filter.Linked;
import org.lianhe.filter.Names;
import org.lianhe.filter.Texts;
import org.lianhe.link.Ends;
import org.lianhe.link.ForeignKey;
import org.lianhe.link.Ties;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Predicates;
import org.lianhe.name.TypeName;
import org.lianhe.node.NodeId;
import org.lianhe.query.Asked;
import org.lianhe.query.Connection;
import org.lianhe.query.Link;
import org.lianhe.query.Ordering;
import org.lianhe.query.Planner;
import org.lianhe.query.RowType;
import org.lianhe.query.Several;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Entity;

/** What all types of entity share: fields, filter and orders. */
final class Common {

	private static final Entity ENTITY = Tables.ENTITY;

	private static final Link CITATIONS = new ForeignKey(Tables.CITATION.ENTITY_ID);

	private static final Link OBSERVATIONS = new ForeignKey(Tables.OBSERVATION.SUBJECT_ID);

	private static final Link STATEMENTS = new ForeignKey(Tables.STATEMENT.SPEAKER_ID);

	private static final Link IDENTIFIERS = new ForeignKey(Tables.IDENTIFIER.ENTITY_ID);

	private Common() {
	}

	/** The interface with all that its types share. */
	static RowType type(String baseUri) {
		RowType type = RowType.mixed("Entity", ENTITY);
		fields(type, baseUri);
		lists(type);
		criteria(type);
		orderings(type);
		facets(type);
		return type.shown(ENTITY.SLUG, BestName.text());
	}

	private static void fields(RowType type, String baseUri) {
		type.output("id", Value.of(ENTITY.SLUG, (slug) -> NodeId.ofEntity((String) slug)))
			.output("slug", Value.of(ENTITY.SLUG))
			.output("uri", Value.of(ENTITY.SLUG, (slug) -> baseUri + "/id/" + slug))
			.output("kind", Value.of(ENTITY.KIND))
			.output("name", BestName.output())
			.output("description", new LocalText(ENTITY.DESCRIPTION_EN, ENTITY.DESCRIPTION_ZH_HANS))
			.output("updated", Value.of(ENTITY.UPDATED, Object::toString));
	}

	private static void lists(RowType type) {
		type.output("names", Several.list("Name", new ForeignKey(Tables.NAME.ENTITY_ID)))
			.output("identifiers", Several.list("Identifier", IDENTIFIERS))
			.output("citations", Several.list("Citation", CITATIONS))
			.output("observations", Connection.of("Entity.observations", "Observation", OBSERVATIONS))
			.output("relations", chosen("Entity.relations", "Relation", Common::relations))
			.output("statements", chosen("Entity.statements", "Statement", Common::statements));
	}

	private static void criteria(RowType type) {
		type.criterion("type", new Codes(ENTITY.TYPE, TypeName::ofCode))
			.criterion("slug", Texts.of(ENTITY.SLUG))
			.criterion("name", new Names())
			.criterion("kind", new Codes(ENTITY.KIND))
			.criterion("updated", Dates.of(ENTITY.UPDATED))
			.criterion("identifiers", Linked.list("Identifier", IDENTIFIERS))
			.criterion("citations", Linked.list("Citation", CITATIONS))
			.criterion("relations", Linked.list("Relation", Ends.all()))
			.criterion("observations", Linked.list("Observation", OBSERVATIONS))
			.criterion("statements", Linked.list("Statement", STATEMENTS));
	}

	private static void orderings(RowType type) {
		type.ordering("SLUG", Ordering.by(ENTITY.ID))
			.ordering("NAME", Orders.byLanguage(ENTITY.KEY_ZH_HANS, ENTITY.KEY_ZH_HANT, ENTITY.KEY_EN))
			.ordering("TYPE", Ordering.by(ENTITY.TYPE))
			.ordering("KIND", Ordering.by(ENTITY.KIND))
			.ordering("UPDATED", Ordering.by(ENTITY.UPDATED));
	}

	private static void facets(RowType type) {
		type.facet("TYPE", By.type(ENTITY.TYPE))
			.facet("KIND", By.code(ENTITY.KIND))
			.facet("PLACE", RolledUp.to("Place", Ties.to(PredicateLists.BEING_AT)))
			.facet("TOPIC", RolledUp.to("Topic", Ties.to(PredicateLists.CONCERNING)))
			.facet("SOURCE", ByColumns.sources(Tables.CITATION.ENTITY_ID))
			.facet("PREDICATE", ByColumns.predicates());
	}

	private static Connection chosen(String name, String target, BiFunction<Planner, Asked, @Nullable Link> link) {
		return new Connection(name, target, target + "Edge", link);
	}

	private static Link relations(Planner planner, Asked asked) {
		Object direction = asked.argument("direction");
		return new Ends(!"INCOMING".equals(direction), !"OUTGOING".equals(direction), Predicates.of(planner, asked));
	}

	private static Link statements(Planner planner, Asked asked) {
		return switch (String.valueOf(asked.<Object>argument("part"))) {
			case "ABOUT" -> new ForeignKey(Tables.STATEMENT.ABOUT_ID);
			case "TOPIC" -> new ForeignKey(Tables.STATEMENT.TOPIC_ID);
			default -> STATEMENTS;
		};
	}

}

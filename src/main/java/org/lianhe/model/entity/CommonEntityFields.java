package org.lianhe.model.entity;

import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.model.lookup.NodeId;
import org.lianhe.query.facet.ColumnDimensions;
import org.lianhe.query.facet.HierarchyDimension;
import org.lianhe.query.facet.RelatedColumnDimension;
import org.lianhe.query.filter.CodeFilter;
import org.lianhe.query.filter.DateFilter;
import org.lianhe.query.filter.NameFilter;
import org.lianhe.query.filter.NumberFilter;
import org.lianhe.query.filter.RelatedFilter;
import org.lianhe.query.filter.TextFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ConnectionField;
import org.lianhe.query.plan.Ordering;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToMany;
import org.lianhe.query.relationship.EntityRelations;
import org.lianhe.query.relationship.ForeignKeyRelationship;
import org.lianhe.query.relationship.HierarchyRelationship;
import org.lianhe.query.relationship.PredicateArgument;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.relationship.RelationJoin;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Entity;

/** Fields, filters, orders and facets that all types of entity share. */
final class CommonEntityFields {

	private static final Entity ENTITY = Tables.ENTITY;

	private static final Relationship CITATIONS = new ForeignKeyRelationship(Tables.CITATION.ENTITY_ID);

	private static final Relationship OBSERVATIONS = new ForeignKeyRelationship(Tables.OBSERVATION.SUBJECT_ID);

	private static final Relationship STATEMENTS = new ForeignKeyRelationship(Tables.STATEMENT.SPEAKER_ID);

	private static final ForeignKeyRelationship CLAIMS = new ForeignKeyRelationship(Tables.CLAIM.ENTITY_ID);

	private static final Relationship DISAGREEMENTS = new ForeignKeyRelationship(Tables.DISAGREEMENT.ENTITY_ID);

	private static final Relationship IDENTIFIERS = new ForeignKeyRelationship(Tables.IDENTIFIER.ENTITY_ID);

	private CommonEntityFields() {
	}

	/** The interface {@code Entity}. */
	static RowType type(String baseUri) {
		RowType type = RowType.ofInterface("Entity", ENTITY);
		fields(type, baseUri);
		lists(type);
		criteria(type);
		orderings(type);
		facets(type);
		return type.displayLabel(ENTITY.SLUG, PreferredName.text());
	}

	private static void fields(RowType type, String baseUri) {
		type.field("id", ColumnValue.of(ENTITY.SLUG, (slug) -> NodeId.ofEntity((String) slug)))
			.field("slug", ColumnValue.of(ENTITY.SLUG))
			.field("uri", ColumnValue.of(ENTITY.SLUG, (slug) -> baseUri + "/id/" + slug))
			.field("entityKind", ColumnValue.of(ENTITY.KIND))
			.field("name", PreferredName.output())
			.field("description", new LocalizedText(ENTITY.DESCRIPTION_EN, ENTITY.DESCRIPTION_ZH_HANS))
			.field("sourceCount", ColumnValue.of(ENTITY.SOURCE_COUNT))
			.field("updated", ColumnValue.of(ENTITY.UPDATED, Object::toString));
	}

	private static void lists(RowType type) {
		type.field("names", ToMany.list("Name", new ForeignKeyRelationship(Tables.NAME.ENTITY_ID)))
			.field("identifiers", ToMany.list("Identifier", IDENTIFIERS))
			.field("citations", ToMany.list("Citation", CITATIONS))
			.field("observations", ConnectionField.of("Entity.observations", "Observation", OBSERVATIONS))
			.field("relations", chosen("Entity.relations", "Relation", CommonEntityFields::relations))
			.field("claims", chosen("Entity.claims", "Claim", CommonEntityFields::claims))
			.field("disagreements", ConnectionField.of("Entity.disagreements", "Disagreement", DISAGREEMENTS))
			.field("statements", chosen("Entity.statements", "Statement", CommonEntityFields::statements));
	}

	private static void criteria(RowType type) {
		type.criterion("type", new CodeFilter(ENTITY.TYPE, TypeNames::ofCode))
			.criterion("slug", TextFilter.of(ENTITY.SLUG))
			.criterion("name", new NameFilter())
			.criterion("kind", new CodeFilter(ENTITY.KIND))
			.criterion("updated", DateFilter.of(ENTITY.UPDATED))
			.criterion("identifiers", RelatedFilter.list("Identifier", IDENTIFIERS))
			.criterion("citations", RelatedFilter.list("Citation", CITATIONS))
			.criterion("relations", RelatedFilter.list("Relation", EntityRelations.all()))
			.criterion("observations", RelatedFilter.list("Observation", OBSERVATIONS))
			.criterion("inPlace", RelatedFilter.list("Place", HierarchyRelationship.placements()))
			.criterion("inTopic", RelatedFilter.list("Topic", HierarchyRelationship.placements()))
			.criterion("sourceCount", new NumberFilter(ENTITY.SOURCE_COUNT))
			.criterion("claims", RelatedFilter.list("Claim", CLAIMS))
			.criterion("disagreements", RelatedFilter.list("Disagreement", DISAGREEMENTS))
			.criterion("statements", RelatedFilter.list("Statement", STATEMENTS));
	}

	private static void orderings(RowType type) {
		type.ordering("SLUG", Ordering.by(ENTITY.ID))
			.ordering("NAME", LanguageOrderings.byLanguage(ENTITY.KEY_ZH_HANS, ENTITY.KEY_ZH_HANT, ENTITY.KEY_EN))
			.ordering("TYPE", Ordering.by(ENTITY.TYPE))
			.ordering("KIND", Ordering.by(ENTITY.KIND))
			.ordering("UPDATED", Ordering.by(ENTITY.UPDATED))
			.ordering("SOURCE_COUNT", Ordering.by(ENTITY.SOURCE_COUNT));
	}

	private static void facets(RowType type) {
		type.facet("TYPE", ColumnDimensions.type(ENTITY.TYPE))
			.facet("KIND", ColumnDimensions.code(ENTITY.KIND))
			.facet("PLACE", HierarchyDimension.to("Place", RelationJoin.to(PredicateGroups.LOCATION)))
			.facet("TOPIC", HierarchyDimension.to("Topic", RelationJoin.to(PredicateGroups.TOPICS)))
			.facet("SOURCE", RelatedColumnDimension.sources(Tables.CITATION.ENTITY_ID))
			.facet("PREDICATE", RelatedColumnDimension.predicates());
	}

	private static ConnectionField chosen(String name, String target,
			BiFunction<QueryPlanner, RequestedField, @Nullable Relationship> link) {
		return new ConnectionField(name, target, target + "Edge", link);
	}

	private static Relationship relations(QueryPlanner planner, RequestedField requested) {
		Object direction = requested.argument("direction");
		return new EntityRelations(!"INCOMING".equals(direction), !"OUTGOING".equals(direction),
				PredicateArgument.of(planner, requested));
	}

	private static Relationship claims(QueryPlanner planner, RequestedField requested) {
		String field = requested.argument("field");
		return (field != null) ? CLAIMS.where(Tables.CLAIM.FIELD, field) : CLAIMS;
	}

	private static Relationship statements(QueryPlanner planner, RequestedField requested) {
		return switch (String.valueOf(requested.<Object>argument("part"))) {
			case "ABOUT" -> new ForeignKeyRelationship(Tables.STATEMENT.ABOUT_ID);
			case "TOPIC" -> new ForeignKeyRelationship(Tables.STATEMENT.TOPIC_ID);
			default -> STATEMENTS;
		};
	}

}

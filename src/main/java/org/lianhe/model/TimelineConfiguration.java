package org.lianhe.model;

import org.lianhe.core.i18n.TypeNames;
import org.lianhe.query.facet.ColumnDimensions;
import org.lianhe.query.facet.RelatedColumnDimension;
import org.lianhe.query.filter.CodeFilter;
import org.lianhe.query.filter.DateFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ConnectionField;
import org.lianhe.query.plan.Ordering;
import org.lianhe.query.plan.RootField;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToMany;
import org.lianhe.query.plan.ToOne;
import org.lianhe.query.relationship.ForeignKeyRelationship;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.DatedFact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

	private static final DatedFact FACT = Tables.DATED_FACT;

	@Bean
	RowType timelineEntryType() {
		return RowType.of("TimelineEntry", FACT)
			.orderByDefault(FACT.EARLIEST)
			.field("kind", ColumnValue.of(FACT.KIND))
			.field("date", ColumnValue.of(FACT.WRITTEN))
			.field("earliest", ColumnValue.of(FACT.EARLIEST, Object::toString))
			.field("latest", ColumnValue.of(FACT.LATEST, Object::toString))
			.field("precision", ColumnValue.of(FACT.FINENESS))
			.field("doubt", ColumnValue.of(FACT.DOUBT))
			.field("entity", ToOne.by("Entity", FACT.ENTITY_ID))
			.field("relation", ToOne.by("Relation", FACT.RELATION_ID))
			.field("observation", ToOne.by("Observation", FACT.OBSERVATION_ID))
			.field("statement", ToOne.by("Statement", FACT.STATEMENT_ID))
			.field("citations", ToMany.list("Citation", new ForeignKeyRelationship(Tables.CITATION.DATED_FACT_ID)))
			.criterion("kind", new CodeFilter(FACT.KIND))
			.criterion("date", DateFilter.of(FACT.WRITTEN, FACT.EARLIEST, FACT.LATEST))
			.criterion("type", new CodeFilter(FACT.ENTITY_TYPE, TypeNames::ofCode))
			.criterion("entity", InvolvedFilter.itself())
			.criterion("place", InvolvedFilter.in("Place", PredicateGroups.LOCATION))
			.criterion("topic", InvolvedFilter.in("Topic", PredicateGroups.TOPICS))
			.ordering("EARLIEST", Ordering.by(FACT.EARLIEST))
			.ordering("LATEST", Ordering.by(FACT.LATEST))
			.ordering("KIND", Ordering.by(FACT.KIND))
			.ordering("ENTITY", Ordering.by(FACT.ENTITY_ID))
			.facet("KIND", ColumnDimensions.code(FACT.KIND))
			.facet("DATE_YEAR", ColumnDimensions.year(FACT.EARLIEST))
			.facet("DATE_DECADE", ColumnDimensions.decade(FACT.EARLIEST))
			.facet("PRECISION", ColumnDimensions.code(FACT.FINENESS))
			.facet("ENTITY", ColumnDimensions.reference("Entity", FACT.ENTITY_ID))
			.facet("ENTITY_TYPE", ColumnDimensions.type(FACT.ENTITY_TYPE))
			.facet("SOURCE", RelatedColumnDimension.sources(Tables.CITATION.DATED_FACT_ID));
	}

	@Bean
	RootField timelineField() {
		return new RootField("timeline", ConnectionField.all("Query.timeline", "TimelineEntry"));
	}

}

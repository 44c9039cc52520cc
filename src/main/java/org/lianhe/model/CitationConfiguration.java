package org.lianhe.model;

import org.lianhe.query.facet.ColumnDimensions;
import org.lianhe.query.filter.CodeFilter;
import org.lianhe.query.filter.ForeignKeyFilter;
import org.lianhe.query.filter.NumberFilter;
import org.lianhe.query.filter.TextFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.Ordering;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToOne;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Citation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CitationConfiguration {

	private static final Citation CITATION = Tables.CITATION;

	@Bean
	RowType citationType() {
		return RowType.of("Citation", CITATION)
			.field("source", ToOne.by("Source", CITATION.SOURCE_ID))
			.field("paragraph", ColumnValue.of(CITATION.PARAGRAPH))
			.field("locator", ColumnValue.of(CITATION.LOCATOR))
			.field("attributedTo", ToOne.by("Entity", CITATION.ATTRIBUTED_TO_ID))
			.field("support", ColumnValue.of(CITATION.SUPPORT))
			.field("field", ColumnValue.of(CITATION.FIELD))
			.field("claimed", ColumnValue.of(CITATION.CLAIMED))
			.field("entity", ToOne.by("Entity", CITATION.ENTITY_ID))
			.field("relation", ToOne.by("Relation", CITATION.RELATION_ID))
			.field("observation", ToOne.by("Observation", CITATION.OBSERVATION_ID))
			.field("statement", ToOne.by("Statement", CITATION.STATEMENT_ID))
			.criterion("source", new ForeignKeyFilter("Source", CITATION.SOURCE_ID))
			.criterion("paragraph", new NumberFilter(CITATION.PARAGRAPH))
			.criterion("locator", TextFilter.of(CITATION.LOCATOR))
			.criterion("attributedTo", new ForeignKeyFilter("Entity", CITATION.ATTRIBUTED_TO_ID))
			.criterion("support", new CodeFilter(CITATION.SUPPORT))
			.criterion("field", TextFilter.of(CITATION.FIELD))
			.ordering("SOURCE", Ordering.by(CITATION.SOURCE_ID))
			.ordering("PARAGRAPH", Ordering.by(CITATION.PARAGRAPH))
			.ordering("SUPPORT", Ordering.by(CITATION.SUPPORT))
			.ordering("FIELD", Ordering.by(CITATION.FIELD))
			.facet("SOURCE", ColumnDimensions.reference("Source", CITATION.SOURCE_ID))
			.facet("SUPPORT", ColumnDimensions.code(CITATION.SUPPORT))
			.facet("FIELD", ColumnDimensions.code(CITATION.FIELD));
	}

}

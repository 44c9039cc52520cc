package org.lianhe.model;

import java.util.List;

import org.lianhe.model.entity.LanguageOrderings;
import org.lianhe.model.entity.LocalizedText;
import org.lianhe.model.lookup.LookupField;
import org.lianhe.model.lookup.NodeKind;
import org.lianhe.query.facet.ColumnDimensions;
import org.lianhe.query.facet.RelationshipDimension;
import org.lianhe.query.filter.CodeFilter;
import org.lianhe.query.filter.DateFilter;
import org.lianhe.query.filter.ForeignKeyFilter;
import org.lianhe.query.filter.RelatedFilter;
import org.lianhe.query.filter.TextFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ConnectionField;
import org.lianhe.query.plan.Ordering;
import org.lianhe.query.plan.RootField;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToOne;
import org.lianhe.query.relationship.AuthorRelationship;
import org.lianhe.query.relationship.ForeignKeyRelationship;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

	private static final Source SOURCE = Tables.SOURCE;

	@Bean
	RowType sourceType() {
		return RowType.of("Source", SOURCE)
			.field("id", NodeKind.SOURCE.id())
			.field("slug", ColumnValue.of(SOURCE.SLUG))
			.field("kind", ColumnValue.of(SOURCE.KIND))
			.field("title", new LocalizedText(SOURCE.TITLE_EN, SOURCE.TITLE_ZH_HANS))
			.field("publisher", ToOne.by("Organization", SOURCE.PUBLISHER_ID))
			.field("originalPublisher", ToOne.by("Organization", SOURCE.ORIGINAL_PUBLISHER_ID))
			.field("published", ColumnValue.of(SOURCE.PUBLISHED))
			.field("language", ColumnValue.of(SOURCE.LANGUAGE))
			.field("authors", ConnectionField.of("Source.authors", "Person", new AuthorRelationship(true)))
			.field("digest", ColumnValue.of(SOURCE.DIGEST))
			.field("paragraphs", ColumnValue.of(SOURCE.PARAGRAPHS))
			.field("url", ColumnValue.of(SOURCE.URL))
			.field("read", ColumnValue.of(SOURCE.READ_ON))
			.field("licence", ColumnValue.of(SOURCE.LICENCE))
			.field("facts",
					ConnectionField.of("Source.facts", "Citation",
							new ForeignKeyRelationship(Tables.CITATION.SOURCE_ID, List.of(Tables.CITATION.PARAGRAPH))))
			.field("updated", ColumnValue.of(SOURCE.UPDATED, Object::toString))
			.criterion("slug", TextFilter.of(SOURCE.SLUG))
			.criterion("kind", new CodeFilter(SOURCE.KIND))
			.criterion("title", TextFilter.of(SOURCE.TITLE_EN, SOURCE.TITLE_ZH_HANS))
			.criterion("publisher", new ForeignKeyFilter("Organization", SOURCE.PUBLISHER_ID))
			.criterion("originalPublisher", new ForeignKeyFilter("Organization", SOURCE.ORIGINAL_PUBLISHER_ID))
			.criterion("published", DateFilter.of(SOURCE.PUBLISHED, SOURCE.PUBLISHED_EARLIEST, SOURCE.PUBLISHED_LATEST))
			.criterion("language", TextFilter.of(SOURCE.LANGUAGE))
			.criterion("authors", RelatedFilter.list("Person", new AuthorRelationship(true)))
			.criterion("url", TextFilter.of(SOURCE.URL))
			.criterion("read", DateFilter.of(SOURCE.READ_ON, SOURCE.READ_ON_EARLIEST, SOURCE.READ_ON_LATEST))
			.criterion("licence", TextFilter.of(SOURCE.LICENCE))
			.criterion("updated", DateFilter.of(SOURCE.UPDATED))
			.ordering("SLUG", Ordering.by(SOURCE.ID))
			.ordering("KIND", Ordering.by(SOURCE.KIND))
			.ordering("TITLE", LanguageOrderings.byLanguage(SOURCE.KEY_ZH_HANS, SOURCE.KEY_ZH_HANT, SOURCE.KEY_EN))
			.ordering("PUBLISHED", Ordering.by(SOURCE.PUBLISHED_EARLIEST))
			.ordering("READ", Ordering.by(SOURCE.READ_ON_EARLIEST))
			.ordering("UPDATED", Ordering.by(SOURCE.UPDATED))
			.facet("KIND", ColumnDimensions.code(SOURCE.KIND))
			.facet("PUBLISHER", ColumnDimensions.reference("Organization", SOURCE.PUBLISHER_ID))
			.facet("ORIGINAL_PUBLISHER", ColumnDimensions.reference("Organization", SOURCE.ORIGINAL_PUBLISHER_ID))
			.facet("LANGUAGE", ColumnDimensions.code(SOURCE.LANGUAGE))
			.facet("LICENCE", ColumnDimensions.code(SOURCE.LICENCE))
			.facet("PUBLISHED_YEAR", ColumnDimensions.year(SOURCE.PUBLISHED_EARLIEST))
			.facet("PUBLISHED_DECADE", ColumnDimensions.decade(SOURCE.PUBLISHED_EARLIEST))
			.facet("AUTHOR", new RelationshipDimension("Person", new AuthorRelationship(true)))
			.displayLabel(SOURCE.SLUG, new LocalizedText(SOURCE.TITLE_EN, SOURCE.TITLE_ZH_HANS));
	}

	@Bean
	RootField sourcesField() {
		return new RootField("sources", ConnectionField.all("Query.sources", "Source"));
	}

	@Bean
	RootField sourceField() {
		return new RootField("source", LookupField.source());
	}

}

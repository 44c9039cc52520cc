package org.lianhe.source;

import java.util.List;

import org.lianhe.entity.LocalText;
import org.lianhe.entity.Orders;
import org.lianhe.facet.By;
import org.lianhe.facet.ByLink;
import org.lianhe.filter.Dates;
import org.lianhe.filter.Linked;
import org.lianhe.filter.Referred;
import org.lianhe.filter.Texts;
import org.lianhe.link.Authorship;
import org.lianhe.link.ForeignKey;
import org.lianhe.node.Finder;
import org.lianhe.node.NodeKind;
import org.lianhe.query.Connection;
import org.lianhe.query.One;
import org.lianhe.query.Ordering;
import org.lianhe.query.RootField;
import org.lianhe.query.RowType;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Source;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

	private static final Source SOURCE = Tables.SOURCE;

	@Bean
	RowType sourceType() {
		return RowType.of("Source", SOURCE)
			.output("id", NodeKind.SOURCE.id())
			.output("slug", Value.of(SOURCE.SLUG))
			.output("title", new LocalText(SOURCE.TITLE_EN, SOURCE.TITLE_ZH_HANS))
			.output("publisher", One.by("Organization", SOURCE.PUBLISHER_ID))
			.output("originalPublisher", One.by("Organization", SOURCE.ORIGINAL_PUBLISHER_ID))
			.output("published", Value.of(SOURCE.PUBLISHED))
			.output("language", Value.of(SOURCE.LANGUAGE))
			.output("authors", Connection.of("Source.authors", "Person", new Authorship(true)))
			.output("digest", Value.of(SOURCE.DIGEST))
			.output("paragraphs", Value.of(SOURCE.PARAGRAPHS))
			.output("facts",
					Connection.of("Source.facts", "Citation",
							new ForeignKey(Tables.CITATION.SOURCE_ID, List.of(Tables.CITATION.PARAGRAPH))))
			.output("updated", Value.of(SOURCE.UPDATED, Object::toString))
			.criterion("slug", Texts.of(SOURCE.SLUG))
			.criterion("title", Texts.of(SOURCE.TITLE_EN, SOURCE.TITLE_ZH_HANS))
			.criterion("publisher", new Referred("Organization", SOURCE.PUBLISHER_ID))
			.criterion("originalPublisher", new Referred("Organization", SOURCE.ORIGINAL_PUBLISHER_ID))
			.criterion("published", Dates.of(SOURCE.PUBLISHED, SOURCE.PUBLISHED_EARLIEST, SOURCE.PUBLISHED_LATEST))
			.criterion("language", Texts.of(SOURCE.LANGUAGE))
			.criterion("authors", Linked.list("Person", new Authorship(true)))
			.criterion("updated", Dates.of(SOURCE.UPDATED))
			.ordering("SLUG", Ordering.by(SOURCE.ID))
			.ordering("TITLE", Orders.byLanguage(SOURCE.KEY_ZH_HANS, SOURCE.KEY_ZH_HANT, SOURCE.KEY_EN))
			.ordering("PUBLISHED", Ordering.by(SOURCE.PUBLISHED_EARLIEST))
			.ordering("UPDATED", Ordering.by(SOURCE.UPDATED))
			.facet("PUBLISHER", By.reference("Organization", SOURCE.PUBLISHER_ID))
			.facet("ORIGINAL_PUBLISHER", By.reference("Organization", SOURCE.ORIGINAL_PUBLISHER_ID))
			.facet("LANGUAGE", By.code(SOURCE.LANGUAGE))
			.facet("PUBLISHED_YEAR", By.year(SOURCE.PUBLISHED_EARLIEST))
			.facet("PUBLISHED_DECADE", By.decade(SOURCE.PUBLISHED_EARLIEST))
			.facet("AUTHOR", new ByLink("Person", new Authorship(true)))
			.shown(SOURCE.SLUG, new LocalText(SOURCE.TITLE_EN, SOURCE.TITLE_ZH_HANS));
	}

	@Bean
	RootField sourcesField() {
		return new RootField("sources", Connection.all("Query.sources", "Source"));
	}

	@Bean
	RootField sourceField() {
		return new RootField("source", Finder.source());
	}

}

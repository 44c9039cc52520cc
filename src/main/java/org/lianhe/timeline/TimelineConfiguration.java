package org.lianhe.timeline;

import org.lianhe.facet.By;
import org.lianhe.facet.ByColumns;
import org.lianhe.filter.Codes;
import org.lianhe.filter.Dates;
import org.lianhe.link.ForeignKey;
import org.lianhe.link.PredicateLists;
import org.lianhe.name.TypeName;
import org.lianhe.query.Connection;
import org.lianhe.query.One;
import org.lianhe.query.Ordering;
import org.lianhe.query.RootField;
import org.lianhe.query.RowType;
import org.lianhe.query.Several;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.DatedFact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

	private static final DatedFact FACT = Tables.DATED_FACT;

	@Bean
	RowType timelineEntryType() {
		return RowType.of("TimelineEntry", FACT)
			.naturally(FACT.EARLIEST)
			.output("kind", Value.of(FACT.KIND))
			.output("date", Value.of(FACT.WRITTEN))
			.output("earliest", Value.of(FACT.EARLIEST, Object::toString))
			.output("latest", Value.of(FACT.LATEST, Object::toString))
			.output("precision", Value.of(FACT.FINENESS))
			.output("doubt", Value.of(FACT.DOUBT))
			.output("entity", One.by("Entity", FACT.ENTITY_ID))
			.output("relation", One.by("Relation", FACT.RELATION_ID))
			.output("observation", One.by("Observation", FACT.OBSERVATION_ID))
			.output("statement", One.by("Statement", FACT.STATEMENT_ID))
			.output("citations", Several.list("Citation", new ForeignKey(Tables.CITATION.DATED_FACT_ID)))
			.criterion("kind", new Codes(FACT.KIND))
			.criterion("date", Dates.of(FACT.WRITTEN, FACT.EARLIEST, FACT.LATEST))
			.criterion("type", new Codes(FACT.ENTITY_TYPE, TypeName::ofCode))
			.criterion("entity", Involved.itself())
			.criterion("place", Involved.in("Place", PredicateLists.BEING_AT))
			.criterion("topic", Involved.in("Topic", PredicateLists.CONCERNING))
			.ordering("EARLIEST", Ordering.by(FACT.EARLIEST))
			.ordering("LATEST", Ordering.by(FACT.LATEST))
			.ordering("KIND", Ordering.by(FACT.KIND))
			.ordering("ENTITY", Ordering.by(FACT.ENTITY_ID))
			.facet("KIND", By.code(FACT.KIND))
			.facet("DATE_YEAR", By.year(FACT.EARLIEST))
			.facet("DATE_DECADE", By.decade(FACT.EARLIEST))
			.facet("PRECISION", By.code(FACT.FINENESS))
			.facet("ENTITY", By.reference("Entity", FACT.ENTITY_ID))
			.facet("ENTITY_TYPE", By.type(FACT.ENTITY_TYPE))
			.facet("SOURCE", ByColumns.sources(Tables.CITATION.DATED_FACT_ID));
	}

	@Bean
	RootField timelineField() {
		return new RootField("timeline", Connection.all("Query.timeline", "TimelineEntry"));
	}

}

package org.lianhe.citation;

import org.lianhe.facet.By;
import org.lianhe.filter.Codes;
import org.lianhe.filter.Numbers;
import org.lianhe.filter.Referred;
import org.lianhe.filter.Texts;
import org.lianhe.query.One;
import org.lianhe.query.Ordering;
import org.lianhe.query.RowType;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Citation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CitationConfiguration {

	private static final Citation CITATION = Tables.CITATION;

	@Bean
	RowType citationType() {
		return RowType.of("Citation", CITATION)
			.output("source", One.by("Source", CITATION.SOURCE_ID))
			.output("paragraph", Value.of(CITATION.PARAGRAPH))
			.output("support", Value.of(CITATION.SUPPORT))
			.output("field", Value.of(CITATION.FIELD))
			.output("claimed", Value.of(CITATION.CLAIMED))
			.output("entity", One.by("Entity", CITATION.ENTITY_ID))
			.output("relation", One.by("Relation", CITATION.RELATION_ID))
			.output("observation", One.by("Observation", CITATION.OBSERVATION_ID))
			.output("statement", One.by("Statement", CITATION.STATEMENT_ID))
			.criterion("source", new Referred("Source", CITATION.SOURCE_ID))
			.criterion("paragraph", new Numbers(CITATION.PARAGRAPH))
			.criterion("support", new Codes(CITATION.SUPPORT))
			.criterion("field", Texts.of(CITATION.FIELD))
			.ordering("SOURCE", Ordering.by(CITATION.SOURCE_ID))
			.ordering("PARAGRAPH", Ordering.by(CITATION.PARAGRAPH))
			.ordering("SUPPORT", Ordering.by(CITATION.SUPPORT))
			.ordering("FIELD", Ordering.by(CITATION.FIELD))
			.facet("SOURCE", By.reference("Source", CITATION.SOURCE_ID))
			.facet("SUPPORT", By.code(CITATION.SUPPORT))
			.facet("FIELD", By.code(CITATION.FIELD));
	}

}

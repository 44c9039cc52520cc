package org.lianhe.observation;

import org.lianhe.entity.LocalText;
import org.lianhe.facet.Amounts;
import org.lianhe.facet.By;
import org.lianhe.facet.ByColumns;
import org.lianhe.filter.Codes;
import org.lianhe.filter.Dates;
import org.lianhe.filter.Linked;
import org.lianhe.filter.Numbers;
import org.lianhe.filter.Referred;
import org.lianhe.filter.Texts;
import org.lianhe.link.ForeignKey;
import org.lianhe.node.NodeKind;
import org.lianhe.query.Connection;
import org.lianhe.query.One;
import org.lianhe.query.Ordering;
import org.lianhe.query.RootField;
import org.lianhe.query.RowType;
import org.lianhe.query.Several;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Observation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

	private static final Observation OBSERVATION = Tables.OBSERVATION;

	@Bean
	RowType observationType() {
		RowType type = RowType.of("Observation", OBSERVATION)
			.output("id", NodeKind.OBSERVATION.id())
			.output("subject", One.by("Entity", OBSERVATION.SUBJECT_ID))
			.output("measure", One.by("Term", OBSERVATION.MEASURE_ID))
			.output("value", Value.of(OBSERVATION.AMOUNT))
			.output("unit", One.by("Term", OBSERVATION.UNIT_ID))
			.output("qualifier", Value.of(OBSERVATION.QUALIFIER))
			.output("asOf", Value.of(OBSERVATION.AS_OF))
			.output("note", new LocalText(OBSERVATION.NOTE_EN, OBSERVATION.NOTE_ZH_HANS))
			.output("recorded", Value.of(OBSERVATION.RECORDED, Object::toString))
			.output("citations", Several.list("Citation", new ForeignKey(Tables.CITATION.OBSERVATION_ID)))
			.criterion("citations", Linked.list("Citation", new ForeignKey(Tables.CITATION.OBSERVATION_ID)))
			.criterion("subject", new Referred("Entity", OBSERVATION.SUBJECT_ID))
			.criterion("measure", Texts.of(OBSERVATION.MEASURE))
			.criterion("value", new Numbers(OBSERVATION.AMOUNT))
			.criterion("unit", Texts.of(OBSERVATION.UNIT))
			.criterion("qualifier", new Codes(OBSERVATION.QUALIFIER))
			.criterion("asOf", Dates.of(OBSERVATION.AS_OF, OBSERVATION.AS_OF_EARLIEST, OBSERVATION.AS_OF_LATEST))
			.criterion("recorded", Dates.of(OBSERVATION.RECORDED))
			.ordering("MEASURE", Ordering.by(OBSERVATION.MEASURE_ID))
			.ordering("SUBJECT", Ordering.by(OBSERVATION.SUBJECT_ID))
			.ordering("VALUE", Ordering.by(OBSERVATION.AMOUNT))
			.ordering("UNIT", Ordering.by(OBSERVATION.UNIT_ID))
			.ordering("QUALIFIER", Ordering.by(OBSERVATION.QUALIFIER))
			.ordering("AS_OF", Ordering.by(OBSERVATION.AS_OF_EARLIEST))
			.ordering("RECORDED", Ordering.by(OBSERVATION.RECORDED))
			.facet("MEASURE", By.reference("Term", OBSERVATION.MEASURE_ID))
			.facet("UNIT", By.reference("Term", OBSERVATION.UNIT_ID))
			.facet("QUALIFIER", By.code(OBSERVATION.QUALIFIER))
			.facet("SUBJECT", By.reference("Entity", OBSERVATION.SUBJECT_ID))
			.facet("SUBJECT_TYPE", By.typeOf(OBSERVATION.SUBJECT_ID))
			.facet("AS_OF_YEAR", By.year(OBSERVATION.AS_OF_EARLIEST))
			.facet("AS_OF_DECADE", By.decade(OBSERVATION.AS_OF_EARLIEST))
			.facet("SOURCE", ByColumns.sources(Tables.CITATION.OBSERVATION_ID));
		return new Amounts(OBSERVATION.AMOUNT, OBSERVATION.UNIT_ID).addTo(type)
			.statistic("earliest", Amounts.earliest(OBSERVATION.AS_OF_EARLIEST))
			.statistic("latest", Amounts.latest(OBSERVATION.AS_OF_LATEST));
	}

	@Bean
	RootField observationsField() {
		return new RootField("observations", Connection.all("Query.observations", "Observation"));
	}

}

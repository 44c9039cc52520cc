package org.lianhe.model;

import org.lianhe.model.entity.LocalizedText;
import org.lianhe.model.lookup.NodeKind;
import org.lianhe.query.facet.ColumnDimensions;
import org.lianhe.query.facet.NumericStatistics;
import org.lianhe.query.facet.RelatedColumnDimension;
import org.lianhe.query.filter.CodeFilter;
import org.lianhe.query.filter.DateFilter;
import org.lianhe.query.filter.ForeignKeyFilter;
import org.lianhe.query.filter.NumberFilter;
import org.lianhe.query.filter.RelatedFilter;
import org.lianhe.query.filter.TextFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ConnectionField;
import org.lianhe.query.plan.Ordering;
import org.lianhe.query.plan.RootField;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToMany;
import org.lianhe.query.plan.ToOne;
import org.lianhe.query.relationship.ForeignKeyRelationship;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Observation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

	private static final Observation OBSERVATION = Tables.OBSERVATION;

	@Bean
	RowType observationType() {
		RowType type = RowType.of("Observation", OBSERVATION)
			.field("id", NodeKind.OBSERVATION.id())
			.field("subject", ToOne.by("Entity", OBSERVATION.SUBJECT_ID))
			.field("measure", ToOne.by("Term", OBSERVATION.MEASURE_ID))
			.field("value", ColumnValue.of(OBSERVATION.AMOUNT))
			.field("unit", ToOne.by("Term", OBSERVATION.UNIT_ID))
			.field("qualifier", ColumnValue.of(OBSERVATION.QUALIFIER))
			.field("asOf", ColumnValue.of(OBSERVATION.AS_OF))
			.field("note", new LocalizedText(OBSERVATION.NOTE_EN, OBSERVATION.NOTE_ZH_HANS))
			.field("recorded", ColumnValue.of(OBSERVATION.RECORDED, Object::toString))
			.field("lower", ColumnValue.of(OBSERVATION.LOWER_AMOUNT))
			.field("upper", ColumnValue.of(OBSERVATION.UPPER_AMOUNT))
			.field("disagreement", ToOne.by("Disagreement", OBSERVATION.DISAGREEMENT_ID))
			.field("sourceCount", ColumnValue.of(OBSERVATION.SOURCE_COUNT))
			.criterion("sourceCount", new NumberFilter(OBSERVATION.SOURCE_COUNT))
			.ordering("SOURCE_COUNT", Ordering.by(OBSERVATION.SOURCE_COUNT))
			.field("citations", ToMany.list("Citation", new ForeignKeyRelationship(Tables.CITATION.OBSERVATION_ID)))
			.criterion("citations",
					RelatedFilter.list("Citation", new ForeignKeyRelationship(Tables.CITATION.OBSERVATION_ID)))
			.criterion("subject", new ForeignKeyFilter("Entity", OBSERVATION.SUBJECT_ID))
			.criterion("measure", TextFilter.of(OBSERVATION.MEASURE))
			.criterion("value", new NumberFilter(OBSERVATION.AMOUNT))
			.criterion("unit", TextFilter.of(OBSERVATION.UNIT))
			.criterion("qualifier", new CodeFilter(OBSERVATION.QUALIFIER))
			.criterion("asOf", DateFilter.of(OBSERVATION.AS_OF, OBSERVATION.AS_OF_EARLIEST, OBSERVATION.AS_OF_LATEST))
			.criterion("recorded", DateFilter.of(OBSERVATION.RECORDED))
			.ordering("MEASURE", Ordering.by(OBSERVATION.MEASURE_ID))
			.ordering("SUBJECT", Ordering.by(OBSERVATION.SUBJECT_ID))
			.ordering("VALUE", Ordering.by(OBSERVATION.AMOUNT))
			.ordering("UNIT", Ordering.by(OBSERVATION.UNIT_ID))
			.ordering("QUALIFIER", Ordering.by(OBSERVATION.QUALIFIER))
			.ordering("AS_OF", Ordering.by(OBSERVATION.AS_OF_EARLIEST))
			.ordering("RECORDED", Ordering.by(OBSERVATION.RECORDED))
			.facet("MEASURE", ColumnDimensions.reference("Term", OBSERVATION.MEASURE_ID))
			.facet("UNIT", ColumnDimensions.reference("Term", OBSERVATION.UNIT_ID))
			.facet("QUALIFIER", ColumnDimensions.code(OBSERVATION.QUALIFIER))
			.facet("SUBJECT", ColumnDimensions.reference("Entity", OBSERVATION.SUBJECT_ID))
			.facet("SUBJECT_TYPE", ColumnDimensions.typeOf(OBSERVATION.SUBJECT_ID))
			.facet("AS_OF_YEAR", ColumnDimensions.year(OBSERVATION.AS_OF_EARLIEST))
			.facet("AS_OF_DECADE", ColumnDimensions.decade(OBSERVATION.AS_OF_EARLIEST))
			.facet("SOURCE", RelatedColumnDimension.sources(Tables.CITATION.OBSERVATION_ID));
		return new NumericStatistics(OBSERVATION.AMOUNT, OBSERVATION.UNIT_ID).addTo(type)
			.statistic("earliest", NumericStatistics.earliest(OBSERVATION.AS_OF_EARLIEST))
			.statistic("latest", NumericStatistics.latest(OBSERVATION.AS_OF_LATEST));
	}

	@Bean
	RootField observationsField() {
		return new RootField("observations", ConnectionField.all("Query.observations", "Observation"));
	}

}

package org.lianhe.model;

import java.util.List;

import org.lianhe.query.facet.ColumnDimensions;
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
import org.lianhe.query.schema.tables.Claim;
import org.lianhe.query.schema.tables.Disagreement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sources claim of facts, and where they disagree. */
@Configuration(proxyBeanMethods = false)
class ClaimConfiguration {

	private static final Claim CLAIM = Tables.CLAIM;

	private static final Disagreement DISAGREEMENT = Tables.DISAGREEMENT;

	private static final ForeignKeyRelationship CITATIONS = new ForeignKeyRelationship(Tables.CITATION.CLAIM_ID,
			List.of());

	@Bean
	RowType claimType() {
		return RowType.of("Claim", CLAIM)
			.field("entity", ToOne.by("Entity", CLAIM.ENTITY_ID))
			.field("field", ColumnValue.of(CLAIM.FIELD))
			.field("value", ColumnValue.of(CLAIM.CLAIMED))
			.field("preference", ColumnValue.of(CLAIM.PREFERENCE))
			.field("sourceCount", ColumnValue.of(CLAIM.SOURCE_COUNT))
			.field("citations", ToMany.list("Citation", CITATIONS))
			.field("disagreement", ToOne.by("Disagreement", CLAIM.DISAGREEMENT_ID))
			.criterion("entity", new ForeignKeyFilter("Entity", CLAIM.ENTITY_ID))
			.criterion("field", TextFilter.of(CLAIM.FIELD))
			.criterion("value", TextFilter.of(CLAIM.CLAIMED))
			.criterion("preference", new CodeFilter(CLAIM.PREFERENCE))
			.criterion("sourceCount", new NumberFilter(CLAIM.SOURCE_COUNT))
			.criterion("citations", RelatedFilter.list("Citation", CITATIONS))
			.ordering("FIELD", Ordering.by(CLAIM.FIELD))
			.ordering("SOURCE_COUNT", Ordering.by(CLAIM.SOURCE_COUNT))
			.facet("FIELD", ColumnDimensions.code(CLAIM.FIELD))
			.facet("PREFERENCE", ColumnDimensions.code(CLAIM.PREFERENCE));
	}

	@Bean
	RowType disagreementType() {
		return RowType.of("Disagreement", DISAGREEMENT)
			.field("entity", ToOne.by("Entity", DISAGREEMENT.ENTITY_ID))
			.field("field", ColumnValue.of(DISAGREEMENT.FIELD))
			.field("measure", ToOne.by("Term", DISAGREEMENT.MEASURE_ID))
			.field("asOf", ColumnValue.of(DISAGREEMENT.AS_OF))
			.field("claims", ToMany.list("Claim", new ForeignKeyRelationship(CLAIM.DISAGREEMENT_ID)))
			.field("observations",
					ToMany.list("Observation", new ForeignKeyRelationship(Tables.OBSERVATION.DISAGREEMENT_ID)))
			.field("valueCount", ColumnValue.of(DISAGREEMENT.VALUE_COUNT))
			.field("sourceCount", ColumnValue.of(DISAGREEMENT.SOURCE_COUNT))
			.criterion("entity", new ForeignKeyFilter("Entity", DISAGREEMENT.ENTITY_ID))
			.criterion("field", TextFilter.of(DISAGREEMENT.FIELD))
			.criterion("measure", TextFilter.of(DISAGREEMENT.MEASURE))
			.criterion("asOf",
					DateFilter.of(DISAGREEMENT.AS_OF, DISAGREEMENT.AS_OF_EARLIEST, DISAGREEMENT.AS_OF_LATEST))
			.criterion("sourceCount", new NumberFilter(DISAGREEMENT.SOURCE_COUNT))
			.ordering("ENTITY", Ordering.by(DISAGREEMENT.ENTITY_ID))
			.ordering("FIELD", Ordering.by(DISAGREEMENT.FIELD))
			.ordering("AS_OF", Ordering.by(DISAGREEMENT.AS_OF_EARLIEST))
			.ordering("SOURCE_COUNT", Ordering.by(DISAGREEMENT.SOURCE_COUNT))
			.facet("FIELD", ColumnDimensions.code(DISAGREEMENT.FIELD))
			.facet("MEASURE", ColumnDimensions.reference("Term", DISAGREEMENT.MEASURE_ID))
			.facet("TYPE", ColumnDimensions.type(DISAGREEMENT.ENTITY_TYPE));
	}

	@Bean
	RootField disagreementsField() {
		return new RootField("disagreements", ConnectionField.all("Query.disagreements", "Disagreement"));
	}

}

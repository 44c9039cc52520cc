package org.lianhe.model.release;

import org.jooq.DSLContext;
import org.lianhe.export.ExportProvider;
import org.lianhe.model.dataset.DatasetField;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.facet.ColumnDimensions;
import org.lianhe.query.filter.CodeFilter;
import org.lianhe.query.filter.ForeignKeyFilter;
import org.lianhe.query.filter.TextFilter;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.Ordering;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToMany;
import org.lianhe.query.plan.ToOne;
import org.lianhe.query.relationship.ForeignKeyRelationship;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Change;
import org.lianhe.query.schema.tables.Release;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

	private static final Change CHANGE = Tables.CHANGE;

	private static final Release RELEASE = Tables.RELEASE;

	@Bean
	RowType releaseType() {
		return RowType.of("Release", RELEASE)
			.field("version", ColumnValue.of(RELEASE.VERSION))
			.field("released", ColumnValue.of(RELEASE.RELEASED, Object::toString))
			.field("digest", ColumnValue.of(RELEASE.DIGEST))
			.field("isCurrent", ColumnValue.of(RELEASE.IS_CURRENT, (value) -> (Integer) value == 1));
	}

	@Bean
	RowType changeType() {
		return RowType.of("Change", CHANGE)
			.field("action", ColumnValue.of(CHANGE.ACTION))
			.field("recordType", ColumnValue.of(CHANGE.RECORD_TYPE))
			.field("slug", ColumnValue.of(CHANGE.SLUG))
			.field("property", ColumnValue.of(CHANGE.PROPERTY))
			.field("field", ColumnValue.of(CHANGE.FIELD))
			.field("fact", ColumnValue.of(CHANGE.FACT))
			.field("formerFact", ColumnValue.of(CHANGE.FORMER_FACT))
			.field("before", ColumnValue.of(CHANGE.VALUE_BEFORE))
			.field("after", ColumnValue.of(CHANGE.VALUE_AFTER))
			.field("entity", ToOne.by("Entity", CHANGE.ENTITY_ID))
			.field("source", ToOne.by("Source", CHANGE.SOURCE_ID))
			.field("mergedInto", ToOne.by("Entity", CHANGE.MERGED_INTO_ID))
			.field("reason", ColumnValue.of(CHANGE.REASON))
			.criterion("action", new CodeFilter(CHANGE.ACTION))
			.criterion("recordType", new CodeFilter(CHANGE.RECORD_TYPE))
			.criterion("slug", TextFilter.of(CHANGE.SLUG))
			.criterion("property", TextFilter.of(CHANGE.PROPERTY))
			.criterion("field", TextFilter.of(CHANGE.FIELD))
			.criterion("fact", TextFilter.of(CHANGE.FACT))
			.criterion("entity", new ForeignKeyFilter("Entity", CHANGE.ENTITY_ID))
			.criterion("mergedInto", new ForeignKeyFilter("Entity", CHANGE.MERGED_INTO_ID))
			.ordering("RECORD_TYPE", Ordering.by(CHANGE.RECORD_TYPE))
			.ordering("SLUG", Ordering.by(CHANGE.SLUG))
			.ordering("ACTION", Ordering.by(CHANGE.ACTION))
			.ordering("PROPERTY", Ordering.by(CHANGE.PROPERTY))
			.facet("ACTION", ColumnDimensions.code(CHANGE.ACTION))
			.facet("RECORD_TYPE", ColumnDimensions.code(CHANGE.RECORD_TYPE))
			.facet("PROPERTY", ColumnDimensions.code(CHANGE.PROPERTY))
			.facet("ENTITY", ColumnDimensions.reference("Entity", CHANGE.ENTITY_ID));
	}

	@Bean
	DatasetField releasesField() {
		return new DatasetField("releases", ToMany.list("Release", new ForeignKeyRelationship(RELEASE.DATASET_ID)));
	}

	@Bean
	DatasetField changesField() {
		return new DatasetField("changes", new ChangesField());
	}

	@Bean
	ExportProvider delta(ReadOnlyConnections readers, ReleaseReader releases, DSLContext dialect) {
		return new DeltaExport(readers, releases, new DeltaReader(dialect));
	}

}

package org.lianhe.change;

import org.jooq.DSLContext;
import org.lianhe.dataset.DatasetField;
import org.lianhe.dataset.Releases;
import org.lianhe.export.Export;
import org.lianhe.facet.By;
import org.lianhe.filter.Codes;
import org.lianhe.filter.Referred;
import org.lianhe.filter.Texts;
import org.lianhe.link.ForeignKey;
import org.lianhe.query.One;
import org.lianhe.query.Ordering;
import org.lianhe.query.RowType;
import org.lianhe.query.Several;
import org.lianhe.query.Value;
import org.lianhe.sql.Readers;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Change;
import org.lianhe.store.db.tables.Release;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

	private static final Change CHANGE = Tables.CHANGE;

	private static final Release RELEASE = Tables.RELEASE;

	@Bean
	RowType releaseType() {
		return RowType.of("Release", RELEASE)
			.output("version", Value.of(RELEASE.VERSION))
			.output("released", Value.of(RELEASE.RELEASED, Object::toString))
			.output("digest", Value.of(RELEASE.DIGEST))
			.output("isCurrent", Value.of(RELEASE.IS_CURRENT, (value) -> (Integer) value == 1));
	}

	@Bean
	RowType changeType() {
		return RowType.of("Change", CHANGE)
			.output("action", Value.of(CHANGE.ACTION))
			.output("recordType", Value.of(CHANGE.RECORD_TYPE))
			.output("slug", Value.of(CHANGE.SLUG))
			.output("property", Value.of(CHANGE.PROPERTY))
			.output("field", Value.of(CHANGE.FIELD))
			.output("fact", Value.of(CHANGE.FACT))
			.output("formerFact", Value.of(CHANGE.FORMER_FACT))
			.output("before", Value.of(CHANGE.VALUE_BEFORE))
			.output("after", Value.of(CHANGE.VALUE_AFTER))
			.output("entity", One.by("Entity", CHANGE.ENTITY_ID))
			.output("source", One.by("Source", CHANGE.SOURCE_ID))
			.output("mergedInto", One.by("Entity", CHANGE.MERGED_INTO_ID))
			.output("reason", Value.of(CHANGE.REASON))
			.criterion("action", new Codes(CHANGE.ACTION))
			.criterion("recordType", new Codes(CHANGE.RECORD_TYPE))
			.criterion("slug", Texts.of(CHANGE.SLUG))
			.criterion("property", Texts.of(CHANGE.PROPERTY))
			.criterion("field", Texts.of(CHANGE.FIELD))
			.criterion("fact", Texts.of(CHANGE.FACT))
			.criterion("entity", new Referred("Entity", CHANGE.ENTITY_ID))
			.criterion("mergedInto", new Referred("Entity", CHANGE.MERGED_INTO_ID))
			.ordering("RECORD_TYPE", Ordering.by(CHANGE.RECORD_TYPE))
			.ordering("SLUG", Ordering.by(CHANGE.SLUG))
			.ordering("ACTION", Ordering.by(CHANGE.ACTION))
			.ordering("PROPERTY", Ordering.by(CHANGE.PROPERTY))
			.facet("ACTION", By.code(CHANGE.ACTION))
			.facet("RECORD_TYPE", By.code(CHANGE.RECORD_TYPE))
			.facet("PROPERTY", By.code(CHANGE.PROPERTY))
			.facet("ENTITY", By.reference("Entity", CHANGE.ENTITY_ID));
	}

	@Bean
	DatasetField releasesField() {
		return new DatasetField("releases", Several.list("Release", new ForeignKey(RELEASE.DATASET_ID)));
	}

	@Bean
	DatasetField changesField() {
		return new DatasetField("changes", new Changes());
	}

	@Bean
	Export delta(Readers readers, Releases releases, DSLContext dialect) {
		return new Delta(readers, releases, new DeltaRows(dialect));
	}

}

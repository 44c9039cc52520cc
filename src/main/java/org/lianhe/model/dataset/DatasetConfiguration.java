package org.lianhe.model.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.model.entity.EntityType;
import org.lianhe.model.entity.LocalizedText;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.EmbeddedObject;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.RootField;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.ToMany;
import org.lianhe.query.plan.UnpagedList;
import org.lianhe.query.plan.ValueCounts;
import org.lianhe.query.relationship.ForeignKeyRelationship;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Dataset;
import org.lianhe.query.schema.tables.Quality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatasetConfiguration {

	private static final Dataset DATASET = Tables.DATASET;

	private static final Quality QUALITY = Tables.QUALITY;

	@Bean
	ReleaseReader releases(DSLContext dialect) {
		return new ReleaseReader(dialect);
	}

	@Bean
	RootField datasetField() {
		return new RootField("dataset", UnpagedList.only("Dataset"));
	}

	@Bean
	RowType datasetType(List<EntityType> entities, List<DatasetField> others) {
		Map<String, FieldPlanner> counts = counts(entities);
		RowType type = RowType.of("Dataset", DATASET)
			.field("title", new LocalizedText(DATASET.TITLE_EN, DATASET.TITLE_ZH_HANS))
			.field("version", ColumnValue.of(DATASET.VERSION))
			.field("released", ColumnValue.of(DATASET.RELEASED, Object::toString))
			.field("digest", ColumnValue.of(DATASET.DIGEST))
			.field("licence", ColumnValue.of(DATASET.LICENCE))
			.field("author", new LocalizedText(DATASET.AUTHOR_EN, DATASET.AUTHOR_ZH_HANS))
			.field("url", ColumnValue.of(DATASET.URL))
			.field("citation", new CitationField())
			.field("coverage", new LocalizedText(DATASET.COVERAGE_EN, DATASET.COVERAGE_ZH_HANS))
			.field("limitations", new LocalizedText(DATASET.LIMITATIONS_EN, DATASET.LIMITATIONS_ZH_HANS))
			.field("quality", ToMany.list("TypeQuality", new ForeignKeyRelationship(QUALITY.DATASET_ID)))
			.field("counts", EmbeddedObject.always("Counts", counts::get));
		others.forEach((field) -> type.field(field.name(), field.planner()));
		return type;
	}

	@Bean
	RowType typeQuality() {
		return RowType.of("TypeQuality", QUALITY)
			.field("type", ColumnValue.of(QUALITY.TYPE, (type) -> TypeNames.codeOf((String) type)))
			.field("records", ColumnValue.of(QUALITY.RECORDS))
			.field("dated", ColumnValue.of(QUALITY.DATED))
			.field("placed", ColumnValue.of(QUALITY.PLACED))
			.field("identified", ColumnValue.of(QUALITY.IDENTIFIED))
			.field("namedInEnglish", ColumnValue.of(QUALITY.NAMED_IN_ENGLISH))
			.field("corroborated", ColumnValue.of(QUALITY.CORROBORATED));
	}

	private static Map<String, FieldPlanner> counts(List<EntityType> entities) {
		Map<String, FieldPlanner> counts = new HashMap<>();
		for (EntityType type : entities) {
			counts.put(type.plural(), count(Tables.ENTITY, Tables.ENTITY.TYPE.eq(DSL.inline(type.name()))));
		}
		counts.put("sources", count(Tables.SOURCE, DSL.noCondition()));
		counts.put("relations", count(Tables.RELATION, DSL.noCondition()));
		counts.put("observations", count(Tables.OBSERVATION, DSL.noCondition()));
		counts.put("statements", count(Tables.STATEMENT, DSL.noCondition()));
		counts.put("citationsBySource", new ValueCounts(DatasetConfiguration::bySource));
		counts.put("citationsBySupport", new ValueCounts(DatasetConfiguration::bySupport));
		counts.put("citations", count(Tables.CITATION, DSL.noCondition()));
		return counts;
	}

	private static ResultQuery<Record2<String, Integer>> bySource() {
		return DSL.select(Tables.SOURCE.SLUG, DSL.count())
			.from(Tables.CITATION)
			.join(Tables.SOURCE)
			.on(Tables.SOURCE.ID.eq(Tables.CITATION.SOURCE_ID))
			.groupBy(Tables.SOURCE.ID, Tables.SOURCE.SLUG)
			.orderBy(Tables.SOURCE.ID);
	}

	private static ResultQuery<Record2<String, Integer>> bySupport() {
		return DSL.select(Tables.CITATION.SUPPORT, DSL.count())
			.from(Tables.CITATION)
			.groupBy(Tables.CITATION.SUPPORT)
			.orderBy(Tables.CITATION.SUPPORT);
	}

	private static FieldPlanner count(Table<?> table, Condition where) {
		return ColumnValue.ofExpression((alias) -> DSL.field(DSL.selectCount().from(table).where(where)));
	}

}

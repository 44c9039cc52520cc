package org.lianhe.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.entity.EntityType;
import org.lianhe.entity.LocalText;
import org.lianhe.query.All;
import org.lianhe.query.Output;
import org.lianhe.query.RootField;
import org.lianhe.query.RowType;
import org.lianhe.query.Struct;
import org.lianhe.query.Tally;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.Dataset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatasetConfiguration {

	private static final Dataset DATASET = Tables.DATASET;

	@Bean
	Releases releases(DSLContext dialect) {
		return new Releases(dialect);
	}

	@Bean
	RootField datasetField() {
		return new RootField("dataset", All.only("Dataset"));
	}

	@Bean
	RowType datasetType(List<EntityType> entities, List<DatasetField> others) {
		Map<String, Output> counts = counts(entities);
		RowType type = RowType.of("Dataset", DATASET)
			.output("title", new LocalText(DATASET.TITLE_EN, DATASET.TITLE_ZH_HANS))
			.output("version", Value.of(DATASET.VERSION))
			.output("released", Value.of(DATASET.RELEASED, Object::toString))
			.output("digest", Value.of(DATASET.DIGEST))
			.output("licence", Value.of(DATASET.LICENCE))
			.output("author", new LocalText(DATASET.AUTHOR_EN, DATASET.AUTHOR_ZH_HANS))
			.output("url", Value.of(DATASET.URL))
			.output("citation", new CitationField())
			.output("coverage", new LocalText(DATASET.COVERAGE_EN, DATASET.COVERAGE_ZH_HANS))
			.output("limitations", new LocalText(DATASET.LIMITATIONS_EN, DATASET.LIMITATIONS_ZH_HANS))
			.output("counts", Struct.always("Counts", counts::get));
		others.forEach((field) -> type.output(field.name(), field.output()));
		return type;
	}

	private static Map<String, Output> counts(List<EntityType> entities) {
		Map<String, Output> counts = new HashMap<>();
		for (EntityType type : entities) {
			counts.put(type.plural(), count(Tables.ENTITY, Tables.ENTITY.TYPE.eq(DSL.inline(type.name()))));
		}
		counts.put("sources", count(Tables.SOURCE, DSL.noCondition()));
		counts.put("relations", count(Tables.RELATION, DSL.noCondition()));
		counts.put("observations", count(Tables.OBSERVATION, DSL.noCondition()));
		counts.put("statements", count(Tables.STATEMENT, DSL.noCondition()));
		counts.put("citationsBySource", new Tally(DatasetConfiguration::bySource));
		counts.put("citationsBySupport", new Tally(DatasetConfiguration::bySupport));
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

	private static Output count(Table<?> table, Condition where) {
		return Value.computed((scope) -> DSL.field(DSL.selectCount().from(table).where(where)));
	}

}

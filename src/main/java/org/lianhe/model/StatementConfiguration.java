package org.lianhe.model;

import org.lianhe.model.entity.LocalizedText;
import org.lianhe.model.lookup.NodeKind;
import org.lianhe.query.facet.ColumnDimensions;
import org.lianhe.query.facet.HierarchyDimension;
import org.lianhe.query.facet.RelatedColumnDimension;
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
import org.lianhe.query.schema.tables.Statement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatementConfiguration {

	private static final Statement STATEMENT = Tables.STATEMENT;

	@Bean
	RowType statementType() {
		return RowType.of("Statement", STATEMENT)
			.field("id", NodeKind.STATEMENT.id())
			.field("speaker", ToOne.by("Entity", STATEMENT.SPEAKER_ID))
			.field("paraphrase", new LocalizedText(STATEMENT.PARAPHRASE_EN, STATEMENT.PARAPHRASE_ZH_HANS))
			.field("topic", ToOne.by("Topic", STATEMENT.TOPIC_ID))
			.field("about", ToOne.by("Entity", STATEMENT.ABOUT_ID))
			.field("said", ColumnValue.of(STATEMENT.SAID))
			.field("recorded", ColumnValue.of(STATEMENT.RECORDED, Object::toString))
			.field("sourceCount", ColumnValue.of(STATEMENT.SOURCE_COUNT))
			.criterion("sourceCount", new NumberFilter(STATEMENT.SOURCE_COUNT))
			.ordering("SOURCE_COUNT", Ordering.by(STATEMENT.SOURCE_COUNT))
			.field("citations", ToMany.list("Citation", new ForeignKeyRelationship(Tables.CITATION.STATEMENT_ID)))
			.criterion("citations",
					RelatedFilter.list("Citation", new ForeignKeyRelationship(Tables.CITATION.STATEMENT_ID)))
			.criterion("speaker", new ForeignKeyFilter("Entity", STATEMENT.SPEAKER_ID))
			.criterion("paraphrase", TextFilter.of(STATEMENT.PARAPHRASE_EN, STATEMENT.PARAPHRASE_ZH_HANS))
			.criterion("topic", new ForeignKeyFilter("Topic", STATEMENT.TOPIC_ID))
			.criterion("about", new ForeignKeyFilter("Entity", STATEMENT.ABOUT_ID))
			.criterion("said", DateFilter.of(STATEMENT.SAID, STATEMENT.SAID_EARLIEST, STATEMENT.SAID_LATEST))
			.criterion("recorded", DateFilter.of(STATEMENT.RECORDED))
			.ordering("SPEAKER", Ordering.by(STATEMENT.SPEAKER_ID))
			.ordering("TOPIC", Ordering.by(STATEMENT.TOPIC_ID))
			.ordering("SAID", Ordering.by(STATEMENT.SAID_EARLIEST))
			.ordering("RECORDED", Ordering.by(STATEMENT.RECORDED))
			.facet("SPEAKER", ColumnDimensions.reference("Entity", STATEMENT.SPEAKER_ID))
			.facet("TOPIC", HierarchyDimension.from("Topic", (statement) -> statement.field(STATEMENT.TOPIC_ID)))
			.facet("ABOUT", ColumnDimensions.reference("Entity", STATEMENT.ABOUT_ID))
			.facet("SAID_YEAR", ColumnDimensions.year(STATEMENT.SAID_EARLIEST))
			.facet("SAID_DECADE", ColumnDimensions.decade(STATEMENT.SAID_EARLIEST))
			.facet("SOURCE", RelatedColumnDimension.sources(Tables.CITATION.STATEMENT_ID));
	}

	@Bean
	RootField statementsField() {
		return new RootField("statements", ConnectionField.all("Query.statements", "Statement"));
	}

}

package org.lianhe.statement;

import org.lianhe.entity.LocalText;
import org.lianhe.facet.By;
import org.lianhe.facet.ByColumns;
import org.lianhe.facet.RolledUp;
import org.lianhe.filter.Dates;
import org.lianhe.filter.Linked;
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
import org.lianhe.store.db.tables.Statement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatementConfiguration {

	private static final Statement STATEMENT = Tables.STATEMENT;

	@Bean
	RowType statementType() {
		return RowType.of("Statement", STATEMENT)
			.output("id", NodeKind.STATEMENT.id())
			.output("speaker", One.by("Entity", STATEMENT.SPEAKER_ID))
			.output("paraphrase", new LocalText(STATEMENT.PARAPHRASE_EN, STATEMENT.PARAPHRASE_ZH_HANS))
			.output("topic", One.by("Topic", STATEMENT.TOPIC_ID))
			.output("about", One.by("Entity", STATEMENT.ABOUT_ID))
			.output("said", Value.of(STATEMENT.SAID))
			.output("recorded", Value.of(STATEMENT.RECORDED, Object::toString))
			.output("citations", Several.list("Citation", new ForeignKey(Tables.CITATION.STATEMENT_ID)))
			.criterion("citations", Linked.list("Citation", new ForeignKey(Tables.CITATION.STATEMENT_ID)))
			.criterion("speaker", new Referred("Entity", STATEMENT.SPEAKER_ID))
			.criterion("paraphrase", Texts.of(STATEMENT.PARAPHRASE_EN, STATEMENT.PARAPHRASE_ZH_HANS))
			.criterion("topic", new Referred("Topic", STATEMENT.TOPIC_ID))
			.criterion("about", new Referred("Entity", STATEMENT.ABOUT_ID))
			.criterion("said", Dates.of(STATEMENT.SAID, STATEMENT.SAID_EARLIEST, STATEMENT.SAID_LATEST))
			.criterion("recorded", Dates.of(STATEMENT.RECORDED))
			.ordering("SPEAKER", Ordering.by(STATEMENT.SPEAKER_ID))
			.ordering("TOPIC", Ordering.by(STATEMENT.TOPIC_ID))
			.ordering("SAID", Ordering.by(STATEMENT.SAID_EARLIEST))
			.ordering("RECORDED", Ordering.by(STATEMENT.RECORDED))
			.facet("SPEAKER", By.reference("Entity", STATEMENT.SPEAKER_ID))
			.facet("TOPIC", RolledUp.from("Topic", (statement) -> statement.field(STATEMENT.TOPIC_ID)))
			.facet("ABOUT", By.reference("Entity", STATEMENT.ABOUT_ID))
			.facet("SAID_YEAR", By.year(STATEMENT.SAID_EARLIEST))
			.facet("SAID_DECADE", By.decade(STATEMENT.SAID_EARLIEST))
			.facet("SOURCE", ByColumns.sources(Tables.CITATION.STATEMENT_ID));
	}

	@Bean
	RootField statementsField() {
		return new RootField("statements", Connection.all("Query.statements", "Statement"));
	}

}

package org.lianhe.relation;

import org.lianhe.entity.LocalText;
import org.lianhe.facet.By;
import org.lianhe.facet.ByColumns;
import org.lianhe.filter.Codes;
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
import org.lianhe.store.db.tables.Relation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RelationConfiguration {

	private static final Relation RELATION = Tables.RELATION;

	@Bean
	RowType relationType() {
		return RowType.of("Relation", RELATION)
			.output("id", NodeKind.RELATION.id())
			.output("subject", One.by("Entity", RELATION.SUBJECT_ID))
			.output("predicate", One.by("Term", RELATION.PREDICATE_ID))
			.output("object", One.by("Entity", RELATION.OBJECT_ID))
			.output("role", new LocalText(RELATION.ROLE_EN, RELATION.ROLE_ZH_HANS))
			.output("period", Value.of(RELATION.PERIOD))
			.output("status", Value.of(RELATION.STATUS))
			.output("recorded", Value.of(RELATION.RECORDED, Object::toString))
			.output("citations", Several.list("Citation", new ForeignKey(Tables.CITATION.RELATION_ID)))
			.criterion("citations", Linked.list("Citation", new ForeignKey(Tables.CITATION.RELATION_ID)))
			.criterion("subject", new Referred("Entity", RELATION.SUBJECT_ID))
			.criterion("predicate", Texts.of(RELATION.PREDICATE))
			.criterion("object", new Referred("Entity", RELATION.OBJECT_ID))
			.criterion("role", Texts.of(RELATION.ROLE_EN, RELATION.ROLE_ZH_HANS))
			.criterion("period", Dates.of(RELATION.PERIOD, RELATION.PERIOD_EARLIEST, RELATION.PERIOD_LATEST))
			.criterion("status", new Codes(RELATION.STATUS))
			.criterion("recorded", Dates.of(RELATION.RECORDED))
			.ordering("PREDICATE", Ordering.by(RELATION.PREDICATE_ID))
			.ordering("SUBJECT", Ordering.by(RELATION.SUBJECT_ID))
			.ordering("OBJECT", Ordering.by(RELATION.OBJECT_ID))
			.ordering("PERIOD", Ordering.by(RELATION.PERIOD_EARLIEST))
			.ordering("STATUS", Ordering.by(RELATION.STATUS))
			.ordering("RECORDED", Ordering.by(RELATION.RECORDED))
			.facet("PREDICATE", By.reference("Term", RELATION.PREDICATE_ID))
			.facet("SUBJECT", By.reference("Entity", RELATION.SUBJECT_ID))
			.facet("SUBJECT_TYPE", By.type(RELATION.SUBJECT_TYPE))
			.facet("OBJECT", By.reference("Entity", RELATION.OBJECT_ID))
			.facet("OBJECT_TYPE", By.type(RELATION.OBJECT_TYPE))
			.facet("STATUS", By.code(RELATION.STATUS))
			.facet("PERIOD_YEAR", By.year(RELATION.PERIOD_EARLIEST))
			.facet("PERIOD_DECADE", By.decade(RELATION.PERIOD_EARLIEST))
			.facet("SOURCE", ByColumns.sources(Tables.CITATION.RELATION_ID));
	}

	@Bean
	RootField relationsField() {
		return new RootField("relations", Connection.all("Query.relations", "Relation"));
	}

}

package org.lianhe.model;

import org.lianhe.model.entity.LocalizedText;
import org.lianhe.model.lookup.NodeKind;
import org.lianhe.query.facet.ColumnDimensions;
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
import org.lianhe.query.schema.tables.Relation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RelationConfiguration {

	private static final Relation RELATION = Tables.RELATION;

	@Bean
	RowType relationType() {
		return RowType.of("Relation", RELATION)
			.field("id", NodeKind.RELATION.id())
			.field("subject", ToOne.by("Entity", RELATION.SUBJECT_ID))
			.field("predicate", ToOne.by("Term", RELATION.PREDICATE_ID))
			.field("object", ToOne.by("Entity", RELATION.OBJECT_ID))
			.field("role", new LocalizedText(RELATION.ROLE_EN, RELATION.ROLE_ZH_HANS))
			.field("period", ColumnValue.of(RELATION.PERIOD))
			.field("status", ColumnValue.of(RELATION.STATUS))
			.field("recorded", ColumnValue.of(RELATION.RECORDED, Object::toString))
			.field("sourceCount", ColumnValue.of(RELATION.SOURCE_COUNT))
			.criterion("sourceCount", new NumberFilter(RELATION.SOURCE_COUNT))
			.ordering("SOURCE_COUNT", Ordering.by(RELATION.SOURCE_COUNT))
			.field("citations", ToMany.list("Citation", new ForeignKeyRelationship(Tables.CITATION.RELATION_ID)))
			.criterion("citations",
					RelatedFilter.list("Citation", new ForeignKeyRelationship(Tables.CITATION.RELATION_ID)))
			.criterion("subject", new ForeignKeyFilter("Entity", RELATION.SUBJECT_ID))
			.criterion("predicate", TextFilter.of(RELATION.PREDICATE))
			.criterion("object", new ForeignKeyFilter("Entity", RELATION.OBJECT_ID))
			.criterion("role", TextFilter.of(RELATION.ROLE_EN, RELATION.ROLE_ZH_HANS))
			.criterion("period", DateFilter.of(RELATION.PERIOD, RELATION.PERIOD_EARLIEST, RELATION.PERIOD_LATEST))
			.criterion("status", new CodeFilter(RELATION.STATUS))
			.criterion("recorded", DateFilter.of(RELATION.RECORDED))
			.ordering("PREDICATE", Ordering.by(RELATION.PREDICATE_ID))
			.ordering("SUBJECT", Ordering.by(RELATION.SUBJECT_ID))
			.ordering("OBJECT", Ordering.by(RELATION.OBJECT_ID))
			.ordering("PERIOD", Ordering.by(RELATION.PERIOD_EARLIEST))
			.ordering("STATUS", Ordering.by(RELATION.STATUS))
			.ordering("RECORDED", Ordering.by(RELATION.RECORDED))
			.facet("PREDICATE", ColumnDimensions.reference("Term", RELATION.PREDICATE_ID))
			.facet("SUBJECT", ColumnDimensions.reference("Entity", RELATION.SUBJECT_ID))
			.facet("SUBJECT_TYPE", ColumnDimensions.type(RELATION.SUBJECT_TYPE))
			.facet("OBJECT", ColumnDimensions.reference("Entity", RELATION.OBJECT_ID))
			.facet("OBJECT_TYPE", ColumnDimensions.type(RELATION.OBJECT_TYPE))
			.facet("STATUS", ColumnDimensions.code(RELATION.STATUS))
			.facet("PERIOD_YEAR", ColumnDimensions.year(RELATION.PERIOD_EARLIEST))
			.facet("PERIOD_DECADE", ColumnDimensions.decade(RELATION.PERIOD_EARLIEST))
			.facet("SOURCE", RelatedColumnDimension.sources(Tables.CITATION.RELATION_ID));
	}

	@Bean
	RootField relationsField() {
		return new RootField("relations", ConnectionField.all("Query.relations", "Relation"));
	}

}

package org.lianhe.model.entity;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.query.filter.TextFilter;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ConnectionField;
import org.lianhe.query.plan.RootField;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.query.schema.Tables;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EntityProperties.class)
class EntityConfiguration {

	@Bean
	RowType nameType() {
		return RowType.of("Name", Tables.NAME)
			.field("value", ColumnValue.of(Tables.NAME.TEXT))
			.field("lang", ColumnValue.of(Tables.NAME.LANG))
			.field("kind", ColumnValue.of(Tables.NAME.KIND))
			.field("origin", ColumnValue.of(Tables.NAME.ORIGIN));
	}

	@Bean
	RowType identifierType() {
		return RowType.of("Identifier", Tables.IDENTIFIER)
			.field("scheme", ColumnValue.of(Tables.IDENTIFIER.SCHEME))
			.field("value", ColumnValue.of(Tables.IDENTIFIER.CODE))
			.field("uri", ColumnValue.of(Tables.IDENTIFIER.URI))
			.field("grade", ColumnValue.of(Tables.IDENTIFIER.GRADE))
			.field("evidence", ColumnValue.of(Tables.IDENTIFIER.EVIDENCE))
			.criterion("scheme", TextFilter.of(Tables.IDENTIFIER.SCHEME))
			.criterion("value", new IdentifierFilter());
	}

	@Bean
	RootField entitiesField() {
		return new RootField("entities", ConnectionField.all("Query.entities", "Entity"));
	}

	@Bean
	RowTypes types(List<EntityType> entities, List<RowType> others, EntityProperties properties) {
		RowType common = CommonEntityFields.type(properties.baseUri());
		List<RowType> types = entities.stream().map((entity) -> entity.type(common)).toList();
		List<RowType> rest = new ArrayList<>(others);
		rest.add(common);
		return new RowTypes(types, rest);
	}

}

package org.lianhe.entity;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.filter.Texts;
import org.lianhe.query.RowType;
import org.lianhe.query.Types;
import org.lianhe.query.Value;
import org.lianhe.store.db.Tables;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EntityProperties.class)
class EntityConfiguration {

	@Bean
	RowType nameType() {
		return RowType.of("Name", Tables.NAME)
			.output("value", Value.of(Tables.NAME.TEXT))
			.output("lang", Value.of(Tables.NAME.LANG))
			.output("kind", Value.of(Tables.NAME.KIND))
			.output("origin", Value.of(Tables.NAME.ORIGIN));
	}

	@Bean
	RowType identifierType() {
		return RowType.of("Identifier", Tables.IDENTIFIER)
			.output("scheme", Value.of(Tables.IDENTIFIER.SCHEME))
			.output("value", Value.of(Tables.IDENTIFIER.CODE))
			.output("uri", Value.of(Tables.IDENTIFIER.URI))
			.output("grade", Value.of(Tables.IDENTIFIER.GRADE))
			.output("evidence", Value.of(Tables.IDENTIFIER.EVIDENCE))
			.criterion("scheme", Texts.of(Tables.IDENTIFIER.SCHEME))
			.criterion("value", Texts.of(Tables.IDENTIFIER.CODE));
	}

	@Bean
	Types types(List<EntityType> entities, List<RowType> others, EntityProperties properties) {
		RowType common = Common.type(properties.baseUri());
		List<RowType> types = entities.stream().map((entity) -> entity.type(common)).toList();
		List<RowType> rest = new ArrayList<>(others);
		rest.add(common);
		return new Types(types, rest);
	}

}

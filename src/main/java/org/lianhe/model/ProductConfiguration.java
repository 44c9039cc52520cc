package org.lianhe.model;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.relationship.RelationJoin;
import org.lianhe.query.schema.Tables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

	@Bean
	EntityType product() {
		return new EntityType("Product", "products", false, Tables.PRODUCT)
			.date("released", Tables.PRODUCT.RELEASED, Tables.PRODUCT.RELEASED_EARLIEST, Tables.PRODUCT.RELEASED_LATEST)
			.ties("developers", "Entity", "DEVELOPER", RelationJoin.from("developed", "launched", "partner-in"))
			.ties("users", "Entity", "USER", RelationJoin.from("uses"))
			.ties("places", "Place", RelationJoin.to("deployed-in", "located-in"))
			.one("partOf", "Product", "PART_OF", RelationJoin.to("part-of"))
			.ties("parts", "Product", RelationJoin.from("part-of"))
			.ties("topics", "Topic", RelationJoin.to(PredicateGroups.CONCERNING))
			.ties("cohorts", "Cohort", "COHORT", RelationJoin.to("counted-in"));
	}

}

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
			.related("developers", "Entity", "DEVELOPER", RelationJoin.from("developed", "launched", "partner-in"))
			.related("users", "Entity", "USER", RelationJoin.from("uses"))
			.related("places", "Place", RelationJoin.to("deployed-in", "located-in"))
			.toOne("partOf", "Product", "PART_OF", RelationJoin.to("part-of"))
			.related("parts", "Product", RelationJoin.from("part-of"))
			.related("topics", "Topic", RelationJoin.to(PredicateGroups.TOPICS))
			.related("cohorts", "Cohort", "COHORT", RelationJoin.to("counted-in"))
			.related("origins", "Entity", RelationJoin.to("comes-from", "draws-technology-from"))
			.related("coverage", "Place", RelationJoin.to("covers"))
			.related("initiatives", "Initiative", RelationJoin.to("partner-in").andFrom("uses"))
			.related("people", "Person", "PERSON", RelationJoin.from("holds-post-at"));
	}

}

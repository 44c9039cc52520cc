package org.lianhe.product;

import org.lianhe.entity.EntityType;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Ties;
import org.lianhe.store.db.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

	@Bean
	EntityType product() {
		return new EntityType("Product", "products", false, Tables.PRODUCT)
			.date("released", Tables.PRODUCT.RELEASED, Tables.PRODUCT.RELEASED_EARLIEST, Tables.PRODUCT.RELEASED_LATEST)
			.ties("developers", "Entity", "DEVELOPER", Ties.from("developed", "launched", "partner-in"))
			.ties("users", "Entity", "USER", Ties.from("uses"))
			.ties("places", "Place", Ties.to("deployed-in", "located-in"))
			.one("partOf", "Product", "PART_OF", Ties.to("part-of"))
			.ties("parts", "Product", Ties.from("part-of"))
			.ties("topics", "Topic", Ties.to(PredicateLists.CONCERNING))
			.ties("cohorts", "Cohort", "COHORT", Ties.to("counted-in"));
	}

}

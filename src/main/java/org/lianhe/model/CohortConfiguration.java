package org.lianhe.model;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.relationship.RelationJoin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CohortConfiguration {

	@Bean
	EntityType cohort() {
		return new EntityType("Cohort", "cohorts", false, null)
			.related("members", "Entity", "MEMBER", RelationJoin.from("counted-in"))
			.toOne("place", "Place", RelationJoin.to("located-in"))
			.related("topics", "Topic", RelationJoin.to(PredicateGroups.TOPICS))
			.related("supporters", "Entity", RelationJoin.from("supports", "uses"))
			.related("origins", "Entity", RelationJoin.to("comes-from"));
	}

}

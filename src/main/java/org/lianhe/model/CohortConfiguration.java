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
			.ties("members", "Entity", "MEMBER", RelationJoin.from("counted-in"))
			.one("place", "Place", RelationJoin.to("located-in"))
			.ties("topics", "Topic", RelationJoin.to(PredicateGroups.CONCERNING));
	}

}

package org.lianhe.model;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.relationship.AuthorRelationship;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.relationship.RelationJoin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

	@Bean
	EntityType person() {
		return new EntityType("Person", "people", false, null)
			.related("posts", "Entity", "POST", RelationJoin.to("holds-post-at"))
			.related("memberships", "Entity", "MEMBERSHIP", RelationJoin.to("member-of"))
			.related("education", "Organization", "EDUCATION", RelationJoin.to("studied-at"))
			.related("foundations", "Entity", "FOUNDATION", RelationJoin.to("founded"))
			.related("initiatives", "Initiative", "INITIATIVE",
					RelationJoin.to("participates-in", "speaks-at", "organizes", "launched", "developed", "partner-in"))
			.related("places", "Place", RelationJoin.to("comes-from", "located-in"))
			.related("topics", "Topic", RelationJoin.to(PredicateGroups.TOPICS))
			.related("cohorts", "Cohort", "COHORT", RelationJoin.to("counted-in"))
			.related("origins", "Entity", RelationJoin.to("comes-from"))
			.related("investments", "Entity", RelationJoin.to("funds"))
			.related("technologyUsers", "Entity", RelationJoin.from("draws-technology-from"))
			.list("sources", "Source", new AuthorRelationship(false));
	}

}

package org.lianhe.model;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.relationship.PublisherRelationship;
import org.lianhe.query.relationship.RelationJoin;
import org.lianhe.query.schema.Tables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

	@Bean
	EntityType organization() {
		return new EntityType("Organization", "organizations", true, Tables.ORGANIZATION)
			.date("founded", Tables.ORGANIZATION.FOUNDED, Tables.ORGANIZATION.FOUNDED_EARLIEST,
					Tables.ORGANIZATION.FOUNDED_LATEST)
			.toOne("parent", "Organization", "PARENT", RelationJoin.to("part-of"))
			.related("subsidiaries", "Organization", RelationJoin.from("part-of"))
			.toOne("headquarters", "Place", RelationJoin.to("headquartered-in"))
			.toOne("place", "Place", RelationJoin.to("located-in"))
			.related("labs", "Lab", "LAB",
					RelationJoin.to("founded", "partner-in", "hosts", "funds").andFrom("part-of"))
			.related("alliances", "Alliance", "ALLIANCE",
					RelationJoin.to("founded", "member-of", "partner-in", "hosts"))
			.related("initiatives", "Initiative", "INITIATIVE", RelationJoin.to(PredicateGroups.PARTICIPATION))
			.related("people", "Person", "PERSON", RelationJoin.from(PredicateGroups.MEMBERSHIP))
			.related("alumni", "Person", RelationJoin.from("studied-at"))
			.related("products", "Product", "PRODUCT", RelationJoin.to("developed", "launched"))
			.related("cohorts", "Cohort", "COHORT", RelationJoin.to("counted-in"))
			.related("topics", "Topic", RelationJoin.to(PredicateGroups.TOPICS))
			.related("spinOffs", "Organization", RelationJoin.from("spun-off-from"))
			.list("sources", "Source", new PublisherRelationship());
	}

}

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
			.one("parent", "Organization", "PARENT", RelationJoin.to("part-of"))
			.ties("subsidiaries", "Organization", RelationJoin.from("part-of"))
			.one("headquarters", "Place", RelationJoin.to("headquartered-in"))
			.one("place", "Place", RelationJoin.to("located-in"))
			.ties("labs", "Lab", "LAB", RelationJoin.to("founded", "partner-in", "hosts", "funds").andFrom("part-of"))
			.ties("alliances", "Alliance", "ALLIANCE", RelationJoin.to("founded", "member-of", "partner-in", "hosts"))
			.ties("initiatives", "Initiative", "INITIATIVE", RelationJoin.to(PredicateGroups.TAKING_PART))
			.ties("people", "Person", "PERSON", RelationJoin.from(PredicateGroups.BELONGING))
			.ties("alumni", "Person", RelationJoin.from("studied-at"))
			.ties("products", "Product", "PRODUCT", RelationJoin.to("developed", "launched"))
			.ties("cohorts", "Cohort", "COHORT", RelationJoin.to("counted-in"))
			.ties("topics", "Topic", RelationJoin.to(PredicateGroups.CONCERNING))
			.ties("spinOffs", "Organization", RelationJoin.from("spun-off-from"))
			.list("sources", "Source", new PublisherRelationship());
	}

}

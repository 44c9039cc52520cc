package org.lianhe.model;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.relationship.RelationJoin;
import org.lianhe.query.schema.Tables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LabConfiguration {

	@Bean
	EntityType lab() {
		return new EntityType("Lab", "labs", true, Tables.LAB)
			.date("founded", Tables.LAB.FOUNDED, Tables.LAB.FOUNDED_EARLIEST, Tables.LAB.FOUNDED_LATEST)
			.toOne("parent", "Organization", "PARENT", RelationJoin.to("part-of"))
			.related("partners", "Organization", "PARTNER", RelationJoin.from("founded", "partner-in"))
			.related("partnerLabs", "Lab", "PARTNER_LAB", RelationJoin.from("founded", "partner-in"))
			.related("jointLabs", "Lab", RelationJoin.to("founded", "partner-in"))
			.related("hosts", "Organization", "HOST", RelationJoin.from("hosts"))
			.related("funders", "Entity", "FUNDER", RelationJoin.from("funds"))
			.related("people", "Person", "PERSON", RelationJoin.from(PredicateGroups.MEMBERSHIP))
			.related("topics", "Topic", RelationJoin.to(PredicateGroups.TOPICS))
			.toOne("place", "Place", RelationJoin.to("located-in"))
			.related("initiatives", "Initiative", "INITIATIVE", RelationJoin.to(PredicateGroups.PARTICIPATION))
			.related("alliances", "Alliance", "ALLIANCE", RelationJoin.to("member-of", "founded", "partner-in"))
			.related("products", "Product", "PRODUCT", RelationJoin.to("developed", "launched"))
			.related("spinOffs", "Organization", RelationJoin.from("spun-off-from"))
			.related("founders", "Entity", "FOUNDER", RelationJoin.from("founded"))
			.toOne("parentLab", "Lab", RelationJoin.to("part-of"))
			.related("parts", "Lab", RelationJoin.from("part-of"))
			.related("aims", "Entity", RelationJoin.to("aims-at"))
			.toOne("origin", "Initiative", RelationJoin.to("outcome-of"))
			.related("supporters", "Entity", RelationJoin.from("supports", "cooperates-with", "hosts"))
			.related("supported", "Lab", RelationJoin.to("funds", "hosts"))
			.related("cohorts", "Cohort", "COHORT", RelationJoin.to("counted-in"));
	}

}

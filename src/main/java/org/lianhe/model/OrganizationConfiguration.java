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
			.related("founders", "Entity", "FOUNDER", RelationJoin.from("founded"))
			.related("foundations", "Entity", RelationJoin.to("founded"))
			.related("offices", "Place", RelationJoin.to("headquartered-in", "located-in"))
			.related("partners", "Entity", "PARTNER", RelationJoin.to("cooperates-with").andFrom("cooperates-with"))
			.related("funders", "Entity", "FUNDER", RelationJoin.from("funds"))
			.related("investments", "Entity", RelationJoin.to("funds"))
			.related("supporters", "Entity", RelationJoin.from("supports"))
			.related("supported", "Entity", RelationJoin.to("supports", "aims-at"))
			.related("origins", "Entity", RelationJoin.to("comes-from", "outcome-of", "spun-off-from"))
			.related("rivals", "Organization", RelationJoin.to("rival-of").andFrom("rival-of"))
			.related("technologySources", "Entity", RelationJoin.to("draws-technology-from"))
			.related("technologyUsers", "Entity", RelationJoin.from("draws-technology-from"))
			.related("talentSources", "Organization", RelationJoin.to("draws-people-from"))
			.related("talentDestinations", "Entity", RelationJoin.from("draws-people-from", "comes-from"))
			.related("namedAt", "Initiative", "NAMED_AT", RelationJoin.to("named-at"))
			.list("sources", "Source", new PublisherRelationship());
	}

}

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
			.one("parent", "Organization", "PARENT", RelationJoin.to("part-of"))
			.ties("partners", "Organization", "PARTNER", RelationJoin.from("founded", "partner-in"))
			.ties("partnerLabs", "Lab", "PARTNER_LAB", RelationJoin.from("founded", "partner-in"))
			.ties("jointLabs", "Lab", RelationJoin.to("founded", "partner-in"))
			.ties("hosts", "Organization", "HOST", RelationJoin.from("hosts"))
			.ties("funders", "Organization", "FUNDER", RelationJoin.from("funds"))
			.ties("people", "Person", "PERSON", RelationJoin.from(PredicateGroups.BELONGING))
			.ties("topics", "Topic", RelationJoin.to(PredicateGroups.CONCERNING))
			.one("place", "Place", RelationJoin.to("located-in"))
			.ties("initiatives", "Initiative", "INITIATIVE", RelationJoin.to(PredicateGroups.TAKING_PART))
			.ties("alliances", "Alliance", "ALLIANCE", RelationJoin.to("member-of", "founded", "partner-in"))
			.ties("products", "Product", "PRODUCT", RelationJoin.to("developed", "launched"))
			.ties("spinOffs", "Organization", RelationJoin.from("spun-off-from"));
	}

}

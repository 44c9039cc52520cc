package org.lianhe.model;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.relationship.RelationJoin;
import org.lianhe.query.schema.Tables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AllianceConfiguration {

	@Bean
	EntityType alliance() {
		return new EntityType("Alliance", "alliances", true, Tables.ALLIANCE)
			.date("founded", Tables.ALLIANCE.FOUNDED, Tables.ALLIANCE.FOUNDED_EARLIEST, Tables.ALLIANCE.FOUNDED_LATEST)
			.related("founders", "Entity", "FOUNDER", RelationJoin.from("founded"))
			.related("members", "Entity", "MEMBER", RelationJoin.from("member-of", "founded"))
			.related("people", "Person", "PERSON", RelationJoin.from(PredicateGroups.MEMBERSHIP))
			.related("hosts", "Organization", "HOST", RelationJoin.from("hosts"))
			.toOne("place", "Place", RelationJoin.to("located-in"))
			.related("topics", "Topic", RelationJoin.to(PredicateGroups.TOPICS))
			.related("initiatives", "Initiative", "INITIATIVE", RelationJoin.to(PredicateGroups.PARTICIPATION))
			.related("aims", "Entity", RelationJoin.to("aims-at"))
			.toOne("origin", "Initiative", RelationJoin.to("outcome-of"))
			.related("aimedAtBy", "Entity", RelationJoin.from("aims-at"))
			.related("alliances", "Alliance", RelationJoin.to("founded", "member-of"));
	}

}

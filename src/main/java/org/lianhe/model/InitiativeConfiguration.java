package org.lianhe.model;

import java.util.Set;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.relationship.RelationJoin;
import org.lianhe.query.schema.Tables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InitiativeConfiguration {

	@Bean
	EntityType initiative() {
		return new EntityType("Initiative", "initiatives", true, Tables.INITIATIVE)
			.date("period", Tables.INITIATIVE.PERIOD, Tables.INITIATIVE.PERIOD_EARLIEST,
					Tables.INITIATIVE.PERIOD_LATEST)
			.code("status", Tables.INITIATIVE.STATUS, Set.of("PLANNED", "ANNOUNCED", "ONGOING", "COMPLETED"))
			.related("organizers", "Entity", "ORGANIZER", RelationJoin.from("organizes", "launched", "founded"))
			.related("participants", "Entity", "PARTICIPANT",
					RelationJoin.from("participates-in", "partner-in", "member-of", "speaks-at"))
			.related("speakers", "Person", "SPEAKER", RelationJoin.from("speaks-at"))
			.related("supporters", "Entity", "SUPPORTER", RelationJoin.from("supports", "funds", "hosts"))
			.toOne("place", "Place", RelationJoin.to("located-in"))
			.related("topics", "Topic", RelationJoin.to(PredicateGroups.TOPICS))
			.related("outcomes", "Entity", RelationJoin.from("outcome-of"))
			.toOne("partOf", "Initiative", "PART_OF", RelationJoin.to("part-of"))
			.related("parts", "Initiative", RelationJoin.from("part-of"))
			.related("cohorts", "Cohort", "COHORT", RelationJoin.to("counted-in"))
			.related("aims", "Entity", RelationJoin.to("aims-at", "supports"))
			.related("aimedAtBy", "Entity", RelationJoin.from("aims-at"))
			.toOne("origin", "Initiative", RelationJoin.to("outcome-of"))
			.related("products", "Product", RelationJoin.to("uses").andFrom("partner-in"))
			.related("named", "Entity", "NAMED", RelationJoin.from("named-at"))
			.related("organized", "Initiative", RelationJoin.to("organizes"));
	}

}

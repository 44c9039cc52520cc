package org.lianhe.initiative;

import java.util.Set;

import org.lianhe.entity.EntityType;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Ties;
import org.lianhe.store.db.Tables;
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
			.ties("organizers", "Entity", "ORGANIZER", Ties.from("organizes", "launched", "founded"))
			.ties("participants", "Entity", "PARTICIPANT",
					Ties.from("participates-in", "partner-in", "member-of", "speaks-at"))
			.ties("speakers", "Person", "SPEAKER", Ties.from("speaks-at"))
			.ties("supporters", "Entity", "SUPPORTER", Ties.from("supports", "funds", "hosts"))
			.one("place", "Place", Ties.to("located-in"))
			.ties("topics", "Topic", Ties.to(PredicateLists.CONCERNING))
			.ties("outcomes", "Entity", Ties.from("outcome-of"))
			.one("partOf", "Initiative", "PART_OF", Ties.to("part-of"))
			.ties("parts", "Initiative", Ties.from("part-of"))
			.ties("cohorts", "Cohort", "COHORT", Ties.to("counted-in"));
	}

}

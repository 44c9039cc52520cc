package org.lianhe.initiative;

import java.util.Set;

import org.lianhe.entity.EntityType;
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
			.ties("organizers", "Entity", Ties.from("organizes", "launched", "founded"))
			.ties("participants", "Entity", Ties.from("participates-in", "partner-in", "member-of", "speaks-at"))
			.ties("speakers", "Person", Ties.from("speaks-at"))
			.ties("supporters", "Entity", Ties.from("supports", "funds", "hosts"))
			.one("place", "Place", Ties.to("located-in"))
			.ties("topics", "Topic", Ties.to("concerns"))
			.ties("outcomes", "Entity", Ties.from("outcome-of"))
			.one("partOf", "Initiative", Ties.to("part-of"))
			.ties("parts", "Initiative", Ties.from("part-of"))
			.ties("cohorts", "Cohort", Ties.to("counted-in"))
			.facet("ORGANIZER", "organizers")
			.facet("PARTICIPANT", "participants")
			.facet("SPEAKER", "speakers")
			.facet("SUPPORTER", "supporters")
			.facet("PART_OF", "partOf")
			.facet("COHORT", "cohorts");
	}

}

package org.lianhe.person;

import org.lianhe.entity.EntityType;
import org.lianhe.link.Authorship;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Ties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

	@Bean
	EntityType person() {
		return new EntityType("Person", "people", false, null).ties("posts", "Entity", "POST", Ties.to("holds-post-at"))
			.ties("memberships", "Entity", "MEMBERSHIP", Ties.to("member-of"))
			.ties("education", "Organization", "EDUCATION", Ties.to("studied-at"))
			.ties("foundations", "Entity", "FOUNDATION", Ties.to("founded"))
			.ties("initiatives", "Initiative", "INITIATIVE",
					Ties.to("participates-in", "speaks-at", "organizes", "launched", "developed", "partner-in"))
			.ties("places", "Place", Ties.to("comes-from", "located-in"))
			.ties("topics", "Topic", Ties.to(PredicateLists.CONCERNING))
			.ties("cohorts", "Cohort", "COHORT", Ties.to("counted-in"))
			.list("sources", "Source", new Authorship(false));
	}

}

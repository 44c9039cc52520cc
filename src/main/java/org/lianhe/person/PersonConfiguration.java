package org.lianhe.person;

import org.lianhe.entity.EntityType;
import org.lianhe.link.Authorship;
import org.lianhe.link.Ties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

	@Bean
	EntityType person() {
		return new EntityType("Person", "people", false, null).ties("posts", "Entity", Ties.to("holds-post-at"))
			.ties("memberships", "Entity", Ties.to("member-of"))
			.ties("education", "Organization", Ties.to("studied-at"))
			.ties("foundations", "Entity", Ties.to("founded"))
			.ties("initiatives", "Initiative",
					Ties.to("participates-in", "speaks-at", "organizes", "launched", "developed", "partner-in"))
			.ties("places", "Place", Ties.to("comes-from", "located-in"))
			.ties("topics", "Topic", Ties.to("concerns"))
			.ties("cohorts", "Cohort", Ties.to("counted-in"))
			.list("sources", "Source", new Authorship(false))
			.facet("POST", "posts")
			.facet("MEMBERSHIP", "memberships")
			.facet("EDUCATION", "education")
			.facet("FOUNDATION", "foundations")
			.facet("INITIATIVE", "initiatives")
			.facet("COHORT", "cohorts");
	}

}

package org.lianhe.cohort;

import org.lianhe.entity.EntityType;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Ties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CohortConfiguration {

	@Bean
	EntityType cohort() {
		return new EntityType("Cohort", "cohorts", false, null)
			.ties("members", "Entity", "MEMBER", Ties.from("counted-in"))
			.one("place", "Place", Ties.to("located-in"))
			.ties("topics", "Topic", Ties.to(PredicateLists.CONCERNING));
	}

}

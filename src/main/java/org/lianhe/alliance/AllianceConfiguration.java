package org.lianhe.alliance;

import org.lianhe.entity.EntityType;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Ties;
import org.lianhe.store.db.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AllianceConfiguration {

	@Bean
	EntityType alliance() {
		return new EntityType("Alliance", "alliances", true, Tables.ALLIANCE)
			.date("founded", Tables.ALLIANCE.FOUNDED, Tables.ALLIANCE.FOUNDED_EARLIEST, Tables.ALLIANCE.FOUNDED_LATEST)
			.ties("founders", "Entity", "FOUNDER", Ties.from("founded"))
			.ties("members", "Entity", "MEMBER", Ties.from("member-of", "founded"))
			.ties("people", "Person", "PERSON", Ties.from(PredicateLists.BELONGING))
			.ties("hosts", "Organization", "HOST", Ties.from("hosts"))
			.one("place", "Place", Ties.to("located-in"))
			.ties("topics", "Topic", Ties.to(PredicateLists.CONCERNING))
			.ties("initiatives", "Initiative", "INITIATIVE", Ties.to(PredicateLists.TAKING_PART));
	}

}
